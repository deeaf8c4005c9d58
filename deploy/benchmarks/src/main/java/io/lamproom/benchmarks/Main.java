package io.lamproom.benchmarks;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs one benchmark: {@code deploy/benchmarks/run NAME [--OPTION VALUE]...}. */
public final class Main {

    private static final Map<String, Benchmark> BENCHMARKS = Map.ofEntries(
            entry("browse", BrowseRoster::run),
            entry("browse-conduct", BrowseConduct::run),
            entry("report", ReportViolations::run),
            entry("bulk", CaptureInBulk::run),
            entry("read", ReadViolation::run),
            entry("live", ConfirmToScreen::run),
            entry("import", ImportRoster::run),
            entry("start", StartStack::run),
            entry("drain", DrainOutbox::run),
            entry("fill", FillMine::roster),
            entry("fill-conduct", FillMine::conduct));

    private interface Benchmark {
        void run(Bench bench) throws Exception;
    }

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        Benchmark benchmark = all.isEmpty() ? null : BENCHMARKS.get(all.getFirst());
        if (benchmark == null) {
            System.err.println("Which benchmark? "
                    + String.join(", ", BENCHMARKS.keySet().stream().sorted().toList()));
            System.exit(2);
            return;
        }
        Bench bench = new Bench(all.subList(1, all.size()));
        System.out.println("command: deploy/benchmarks/run " + String.join(" ", all));
        Machine.print(bench.folder().path());
        benchmark.run(bench);
        // client threads of a cut-off load may still wait
        System.exit(0);
    }
}
