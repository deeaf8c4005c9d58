package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The roster import, from the first byte sent to the last worker committed, and the service's memory at its peak. */
final class ImportRoster {

    private static final Set<String> AT_WORK = Set.of("VALIDATING", "VALIDATED", "COMMITTING");
    private static final String SAMPLE = "deploy/local/data/roster-2000.";
    private static final int FIRST_STAFF_NO = 1_000_000;

    private final Bench bench;
    private final ProcessHandle service;

    private ImportRoster(Bench bench) {
        this.bench = bench;
        this.service = bench.process(Service.MEMBER.label());
    }

    static void run(Bench bench) throws Exception {
        new ImportRoster(bench).run();
    }

    private void run() throws Exception {
        System.out.printf(
                "| sheet | rows | created | updated | unchanged | refused | seconds | rows/s | peak RSS MiB |%n"
                        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|%n");
        Path sample = Bench.root().resolve(SAMPLE + "xlsx");
        measure("the 2,000-row sample, after a start", sample);
        int rows = bench.number("rows", 100_000);
        int first = bench.number("first-staff-no", FIRST_STAFF_NO);
        Path large = bench.folder().path().resolve("roster-" + rows + ".xlsx");
        RosterFile.write(large, rows, first, Bench.root().resolve(SAMPLE + "expected.json"));
        measure("%,d new people, %.1f MB".formatted(rows, Files.size(large) / 1e6), large);
        Files.delete(large);
        System.out.println("\ngoals: the sample in 10 s; the large one in RSS of 512 MiB");
    }

    private void measure(String name, Path file) throws Exception {
        forgetPeak();
        String imports = bench.url(Service.MEMBER) + "/api/v1/roster-imports";
        long start = System.nanoTime();
        HttpRequest request = bench.request(bench.token("hr-dept"), URI.create(imports + "?mode=COMMIT"))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofFile(file))
                .build();
        JsonNode made = bench.expect(bench.http().send(request, BodyHandlers.ofString()));
        while (AT_WORK.contains(made.get("state").asText())) {
            TimeUnit.MILLISECONDS.sleep(100);
            made = bench.get(
                    bench.token("hr-dept"), imports + "/" + made.get("id").asText());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!made.get("state").asText().equals("COMMITTED")) {
            throw new IllegalStateException("The import ended as " + made);
        }
        int total = made.get("total").asInt();
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %.1f | %.0f | %d |%n",
                name,
                total,
                made.get("created").asInt(),
                made.get("updated").asInt(),
                made.get("unchanged").asInt(),
                made.get("refused").asInt(),
                seconds,
                total / seconds,
                peakMiB());
    }

    /** Linux keeps the largest resident set of a process, until told to begin anew. */
    private void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + service.pid() + "/clear_refs"), "5");
    }

    private long peakMiB() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + service.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
