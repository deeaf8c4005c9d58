package io.lamproom.benchmarks;

import io.lamproom.local.stack.Service;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Reports of the demo mine's workers, as a device would send them. */
final class MadeUpReports {

    private static final int FIRST_STAFF_NO = 100_100;
    private static final int LAST_STAFF_NO = 101_900;

    private final List<String> behaviours;

    private MadeUpReports(List<String> behaviours) {
        this.behaviours = behaviours;
    }

    static MadeUpReports of(Bench bench) throws Exception {
        return new MadeUpReports(behaviours(bench));
    }

    /** One of any worker within the last day. */
    Map<String, Object> any() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("staffNo", Integer.toString(random.nextInt(FIRST_STAFF_NO, LAST_STAFF_NO)));
        report.put("behaviourCode", behaviours.get(random.nextInt(behaviours.size())));
        report.put(
                "occurredAt",
                OffsetDateTime.now()
                        .minus(Duration.ofSeconds(random.nextInt(60, 86_400)))
                        .toString());
        report.put("place", "1031工作面");
        report.put("description", "现场检查发现未执行敲帮问顶，已当场纠正。");
        return report;
    }

    static List<String> behaviours(Bench bench) throws Exception {
        List<String> codes = bench.get(
                        bench.token("safety-inspector"),
                        bench.url(Service.SAFETY_CONDUCT) + "/api/v1/behaviours?limit=200")
                .get("items")
                .findValuesAsText("code");
        if (codes.isEmpty()) {
            throw new IllegalStateException(
                    "The mine has no catalogue; start the stack with: deploy/local/up --seed mine");
        }
        return codes;
    }
}
