package io.lamproom.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs one benchmark: {@code deploy/benchmarks/run NAME [--OPTION VALUE]...}. */
public final class Main {

    private static final Map<String, Benchmark> BENCHMARKS = Map.of(
            "browse", BrowseRoster::run,
            "report", ReportViolations::run,
            "bulk", CaptureInBulk::run,
            "live", ConfirmToScreen::run,
            "import", ImportRoster::run,
            "start", StartStack::run,
            "drain", DrainOutbox::run,
            "fill", FillMine::roster,
            "fill-conduct", FillMine::conduct,
            "browse-conduct", BrowseConduct::run);

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
