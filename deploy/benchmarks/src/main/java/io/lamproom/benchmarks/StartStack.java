package io.lamproom.benchmarks;

import io.lamproom.local.stack.Memory;
import io.lamproom.local.stack.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From {@code deploy/local/up} to ready, with everything built; and the memory of all parts together. */
final class StartStack {

    private static final int MIB = 1024 * 1024;

    private StartStack() {}

    static void run(Bench bench) throws Exception {
        int times = bench.number("times", 3);
        for (int i = 0; i < times; i++) {
            script(bench, "down");
            long start = System.nanoTime();
            script(bench, "up", "--detach");
            System.out.printf("up, from built to ready: %.1f s (goal 60 s)%n", (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%n| part             | PSS MiB |%n|------------------|--------:|%n");
        long all = 0;
        for (Part part : bench.stack().parts()) {
            long bytes = part.running().map(Memory::of).orElse(0L);
            all += bytes;
            System.out.printf("| %-16s | %7d |%n", part.name(), bytes / MIB);
        }
        System.out.printf("| %-16s | %7d |  (goal 2560)%n", "all", all / MIB);
    }

    private static void script(Bench bench, String name, String... options) throws IOException, InterruptedException {
        Path script = Bench.root().resolve("deploy/local").resolve(name);
        ProcessBuilder builder = new ProcessBuilder(
                script.toString(), "--data", bench.folder().path().toString());
        builder.command().addAll(List.of(options));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(script + " failed:\n" + output);
        }
    }
}
