package io.lamproom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CPU time of the stack's processes and of this program (Linux; a tick is 10 ms). */
final class CpuClock {

    private static final double TICKS_PER_SECOND = 100;

    private final Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    private Map<String, Double> start;

    CpuClock(Bench bench) {
        bench.stack().parts().forEach(part -> part.running().ifPresent(process -> processes.put(part.name(), process)));
        processes.put("load", ProcessHandle.current());
    }

    void start() {
        start = seconds();
    }

    /** Seconds of CPU since {@link #start()}, by process. */
    Map<String, Double> read() {
        Map<String, Double> used = seconds();
        used.replaceAll((name, now) -> now - start.getOrDefault(name, 0.0));
        return used;
    }

    /** The share of each process in the CPU time used, largest first. */
    static String shares(Map<String, Double> used) {
        double all = used.values().stream().mapToDouble(Double::doubleValue).sum();
        return used.entrySet().stream()
                .filter(entry -> entry.getValue() / all >= 0.01)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> "%s %.0f %%".formatted(entry.getKey(), 100 * entry.getValue() / all))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        processes.forEach((name, process) -> seconds.put(
                name,
                Stream.concat(Stream.of(process), process.children())
                                .mapToLong(each -> ticks(each.pid()))
                                .sum()
                        / TICKS_PER_SECOND));
        return seconds;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException e) {
            return 0;
        }
    }
}
