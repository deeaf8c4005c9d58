package io.lamproom.local.seed;

import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The mine's catalogue and its violations: a history that calms down over the months, and a live month. */
final class Conduct {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int PER_MONTH_AT_FIRST = 60;
    private static final int PER_MONTH_AT_LAST = 36;
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final As VERIFIER = As.role("safety-dept");
    private static final List<String> PLACES =
            List.of("1031工作面", "1032机巷", "1033风巷", "东翼轨道大巷", "西翼胶带大巷", "中央变电所", "井底车场", "副井口");

    /** A behaviour of the catalogue: code, name, category, discipline, grade, points, share of cases. */
    private record Behaviour(
            String code,
            String nameZh,
            String nameEn,
            String category,
            String discipline,
            String grade,
            int points,
            int share) {}

    private static final List<Behaviour> CATALOGUE = List.of(
            operation("CM-01", "空顶作业", "Working under unsupported roof", "COAL_WINNING", "SERIOUS", 8, 3),
            operation("CM-02", "未执行敲帮问顶", "Roof not sounded before work", "COAL_WINNING", "GENERAL", 4, 9),
            operation("CM-03", "跨越运行中的输送机", "Stepping over a running conveyor", "COAL_WINNING", "GENERAL", 4, 8),
            operation("JJ-01", "放炮未撤人设岗", "Blasting without withdrawal and guards", "BLASTING", "SERIOUS", 8, 2),
            operation("JJ-02", "临时支护未及时跟进", "Temporary support not kept up", "TUNNELLING", "GENERAL", 4, 9),
            operation(
                    "JD-01", "带电检修电气设备", "Working on live electrical equipment", "ELECTROMECHANICAL", "SERIOUS", 8, 3),
            operation("JD-02", "停送电未挂牌", "Switching without a tag", "ELECTROMECHANICAL", "GENERAL", 4, 8),
            operation("YS-01", "扒蹬跳车", "Jumping on or off moving cars", "TRANSPORT", "SERIOUS", 8, 3),
            operation("YS-02", "行车行人", "Walking the incline while cars move", "TRANSPORT", "GENERAL", 4, 8),
            operation("TF-01", "瓦斯超限作业", "Working above the gas limit", "VENTILATION", "SERIOUS", 8, 1),
            operation("TF-02", "未随身携带便携仪", "Portable gas detector not carried", "VENTILATION", "GENERAL", 4, 7),
            operation("DC-01", "探放水未按设计施工", "Water probing not as designed", "WATER_CONTROL", "GENERAL", 4, 3),
            operation("TY-01", "未按规定佩戴自救器", "Self-rescuer not worn as prescribed", "OTHER", "GENERAL", 3, 9),
            operation("TY-02", "工器具乱放", "Tools left lying about", "OTHER", "IRREGULAR", 0, 10),
            new Behaviour(
                    "ZH-01",
                    "强令冒险作业",
                    "Ordering hazardous work",
                    "RULE_BREAKING_INSTRUCTION",
                    "OTHER",
                    "SERIOUS",
                    8,
                    1),
            new Behaviour(
                    "ZH-02",
                    "无措施安排施工",
                    "Ordering work without a procedure",
                    "RULE_BREAKING_INSTRUCTION",
                    "OTHER",
                    "GENERAL",
                    4,
                    3),
            new Behaviour("LD-01", "班中睡觉", "Sleeping on shift", "LABOUR_DISCIPLINE", "OTHER", "SERIOUS", 6, 3),
            new Behaviour("LD-02", "迟到早退", "Late or leaving early", "LABOUR_DISCIPLINE", "OTHER", "GENERAL", 2, 10));

    private final MineApi api;
    private final Random random;
    private final As confirmer;
    private final List<Population.Worker> miners;

    /** A case to be put on record. */
    private record Case(String key, Population.Worker subject, Behaviour behaviour, OffsetDateTime at, String place) {}

    Conduct(MineApi api, long seed, List<Population.Worker> people) {
        this.api = api;
        this.random = new Random(seed + 1);
        this.miners = people.stream()
                .filter(worker -> worker.underground() && !worker.unit().equals("安监处"))
                .toList();
        this.confirmer = people.stream()
                .filter(worker -> worker.unit().equals("安监处"))
                .map(Population.Worker::staffNo)
                .filter(staffNo -> !staffNo.equals(INSPECTOR.staffNo()) && !staffNo.equals(VERIFIER.staffNo()))
                .findFirst()
                .map(staffNo -> new As("safety-dept", staffNo))
                .orElseThrow();
    }

    void publishCatalogue(LocalDate from) {
        for (Behaviour behaviour : CATALOGUE) {
            Map<String, Object> version = new HashMap<>();
            version.put("from", from);
            version.put("nameZh", behaviour.nameZh());
            version.put("nameEn", behaviour.nameEn());
            version.put("category", behaviour.category());
            version.put("discipline", behaviour.discipline());
            version.put("grade", behaviour.grade());
            version.put("points", behaviour.points());
            version.put("ruleText", "《灯房示范矿三违管理办法》：" + behaviour.nameZh());
            api.post(
                    VERIFIER,
                    "/api/v1/behaviours",
                    "behaviour-" + behaviour.code(),
                    Map.of("code", behaviour.code(), "version", version));
        }
    }

    /** What happened before the mine went live; all of it settled. Returns how many there are. */
    int recordHistory(LocalDate from, LocalDate to) {
        List<Case> cases = new ArrayList<>();
        long days = to.toEpochDay() - from.toEpochDay();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            double progress = (double) (day.toEpochDay() - from.toEpochDay()) / days;
            double perDay = (PER_MONTH_AT_FIRST + (PER_MONTH_AT_LAST - PER_MONTH_AT_FIRST) * progress) / 30.0;
            cases.addAll(casesOf(day, perDay));
        }
        api.each(cases, each -> settle(each, 2));
        return cases.size();
    }

    /**
     * One day of the live month, seen from the day after it.
     *
     * @param steps how far the cases have come: 0 reported, 1 verified, 2 confirmed
     */
    int recordDay(LocalDate day, int steps) {
        List<Case> cases = casesOf(day, PER_MONTH_AT_LAST / 30.0);
        api.each(cases, each -> settle(each, steps));
        return cases.size();
    }

    private List<Case> casesOf(LocalDate day, double expected) {
        int count = (int) expected + (random.nextDouble() < expected - (int) expected ? 1 : 0);
        count = Math.max(0, count + random.nextInt(3) - 1);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(new Case(
                    day + "-" + i,
                    // a few are met again and again
                    random.nextInt(100) < 12
                            ? miners.get(random.nextInt(20) * 7)
                            : miners.get(random.nextInt(miners.size())),
                    behaviour(),
                    day.atTime(random.nextInt(24), random.nextInt(60))
                            .atZone(ZONE)
                            .toOffsetDateTime(),
                    PLACES.get(random.nextInt(PLACES.size()))));
        }
        return cases;
    }

    private void settle(Case each, int steps) {
        Map<String, Object> report = new HashMap<>();
        report.put(
                "id",
                UUID.nameUUIDFromBytes(
                        ("seed-violation-" + each.key()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        report.put("staffNo", each.subject().staffNo());
        report.put("behaviourCode", each.behaviour().code());
        report.put("occurredAt", each.at());
        report.put("place", each.place());
        report.put("description", each.place() + "现场检查发现：" + each.behaviour().nameZh() + "。");
        As recorder = each.subject().staffNo().equals(INSPECTOR.staffNo()) ? VERIFIER : INSPECTOR;
        Answer violation = api.post(recorder, "/api/v1/violations", "violation-" + each.key(), report);
        String address = "/api/v1/violations/" + violation.id();
        if (steps > 0) {
            violation = api.step(
                    VERIFIER,
                    address + "/verification",
                    "verify-" + each.key(),
                    violation.tag(),
                    Map.of("note", "情况属实"));
        }
        if (steps > 1) {
            api.step(confirmer, address + "/confirmation", "confirm-" + each.key(), violation.tag(), Map.of());
        }
    }

    private Behaviour behaviour() {
        int shares = CATALOGUE.stream().mapToInt(Behaviour::share).sum();
        int draw = random.nextInt(shares);
        for (Behaviour behaviour : CATALOGUE) {
            draw -= behaviour.share();
            if (draw < 0) {
                return behaviour;
            }
        }
        throw new IllegalStateException();
    }

    private static Behaviour operation(
            String code, String nameZh, String nameEn, String discipline, String grade, int points, int share) {
        return new Behaviour(code, nameZh, nameEn, "RULE_BREAKING_OPERATION", discipline, grade, points, share);
    }
}
