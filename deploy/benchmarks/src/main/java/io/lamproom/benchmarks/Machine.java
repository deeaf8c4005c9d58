package io.lamproom.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.HdrHistogram.Histogram;

/** What the figures were measured on. */
final class Machine {

    private static final int SYNCS = 300;
    private static final int PAGE = 8192;

    private Machine() {}

    static void print(Path data) throws IOException {
        Histogram syncs = fdatasync(data);
        System.out.printf(
                "machine: %s, %d cores, %s, Java %s, %s%n",
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                line("/proc/meminfo", "MemTotal").replaceAll("\\s+", " "),
                System.getProperty("java.version"),
                Instant.now().toString().substring(0, 16) + "Z");
        System.out.printf(
                "fdatasync of 8 KiB on the data's disk: p50 %.2f ms, p99 %.2f ms%n%n",
                syncs.getValueAtPercentile(50) / 1e6, syncs.getValueAtPercentile(99) / 1e6);
    }

    /** Appends as the database's log does; on Linux {@code force(false)} is fdatasync. */
    static Histogram fdatasync(Path folder) throws IOException {
        Histogram nanos = new Histogram(3);
        Path file = Files.createTempFile(folder, "fdatasync", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            for (int i = 0; i < SYNCS; i++) {
                page.clear();
                channel.write(page);
                long start = System.nanoTime();
                channel.force(false);
                nanos.recordValue(System.nanoTime() - start);
            }
        } finally {
            Files.delete(file);
        }
        return nanos;
    }

    private static String line(String file, String key) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(each -> each.startsWith(key))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        }
    }
}
