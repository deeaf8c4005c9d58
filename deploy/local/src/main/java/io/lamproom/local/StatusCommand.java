package io.lamproom.local;

import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.Json;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.Memory;
import io.lamproom.local.stack.Part;
import io.lamproom.local.stack.PortPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        description = "Tells what of the stack runs; ends with 0 when all of it is ready, else with 1.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int MIB = 1024 * 1024;

    @Mixin
    private StackOptions options;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    /** Memory: proportional set size. */
    record Row(
            String name, Part.State state, Long pid, Map<String, Integer> ports, Long memoryMiB, Long uptimeSeconds) {
        static Row of(Part part) {
            Optional<ProcessHandle> process = part.running();
            return new Row(
                    part.name(),
                    part.state(),
                    process.map(ProcessHandle::pid).orElse(null),
                    part.ports(),
                    process.map(running -> Memory.of(running) / MIB).orElse(null),
                    process.flatMap(running -> running.info().startInstant())
                            .map(start -> Duration.between(start, Instant.now()).toSeconds())
                            .orElse(null));
        }

        boolean up() {
            return state == Part.State.READY || state == Part.State.DEV;
        }
    }

    @Override
    public Integer call() {
        DataFolder folder = options.folder();
        LocalStack stack = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder));
        List<Part> parts = stack.parts();
        List<Row> rows = parts.stream().map(Row::of).toList();
        if (json) {
            System.out.println(Json.pretty(Map.of("data", folder.path().toString(), "parts", rows)));
        } else {
            print(parts, rows);
        }
        return rows.stream().allMatch(Row::up) ? 0 : 1;
    }

    private static void print(List<Part> parts, List<Row> rows) {
        System.out.printf("%-16s %-9s %8s %10s %10s  %s%n", "part", "state", "pid", "PSS MiB", "uptime", "ports");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            System.out.printf(
                    "%-16s %-9s %8s %10s %10s  %s%n",
                    row.name(),
                    row.state().name().toLowerCase(Locale.ROOT),
                    orDash(row.pid()),
                    orDash(row.memoryMiB()),
                    row.uptimeSeconds() == null ? "-" : uptime(Duration.ofSeconds(row.uptimeSeconds())),
                    Console.ports(parts.get(i)));
        }
        System.out.printf(
                "%-16s %-9s %8s %10d%n",
                "all",
                "",
                "",
                rows.stream()
                        .mapToLong(row -> row.memoryMiB() == null ? 0 : row.memoryMiB())
                        .sum());
    }

    private static String orDash(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String uptime(Duration duration) {
        return "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }
}
