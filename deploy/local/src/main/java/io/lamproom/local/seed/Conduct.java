package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import io.lamproom.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String CATALOGUE = "deploy/catalogue/behaviours.xlsx";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final As VERIFIER = As.role("safety-dept");
    private static final List<String> PLACES =
            List.of("1031工作面", "1032机巷", "1033风巷", "东翼轨道大巷", "西翼胶带大巷", "中央变电所", "井底车场", "副井口");

    /** A behaviour of the shipped catalogue (三违清单) that is met here, and its share of the cases. */
    private record Behaviour(String code, String nameZh, int share) {}

    private static final List<Behaviour> MET = List.of(
            new Behaviour("CM-01", "空顶作业", 3),
            new Behaviour("CM-02", "未执行敲帮问顶", 9),
            new Behaviour("CM-03", "跨越运行中的输送机", 8),
            new Behaviour("JJ-01", "放炮未撤人设岗", 2),
            new Behaviour("JJ-02", "临时支护未及时跟进", 9),
            new Behaviour("JD-01", "带电检修电气设备", 3),
            new Behaviour("JD-02", "停送电未挂牌", 8),
            new Behaviour("YS-01", "扒蹬跳车", 3),
            new Behaviour("YS-02", "行车行人", 8),
            new Behaviour("TF-01", "瓦斯超限作业", 1),
            new Behaviour("TF-02", "未随身携带便携仪", 7),
            new Behaviour("DC-01", "探放水未按设计施工", 3),
            new Behaviour("TY-01", "未按规定佩戴自救器", 9),
            new Behaviour("TY-02", "工器具乱放", 10),
            new Behaviour("ZH-01", "强令冒险作业", 1),
            new Behaviour("ZH-02", "无措施安排施工", 3),
            new Behaviour("LD-01", "班中睡觉", 3),
            new Behaviour("LD-02", "迟到早退", 10));

    private final MineApi api;
    private final Random random;
    private final As confirmer;
    private final List<Population.Worker> miners;

    /** The last day of each worker's behaviour: met again within two days it may be the same act in the same shift. */
    private final Map<String, LocalDate> lastMet = new HashMap<>();

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

    /** Who confirms what the demo person of the safety department has verified. */
    As confirmer() {
        return confirmer;
    }

    /** Takes over the shipped catalogue, as a mine would: by its sheet. */
    void takeOverCatalogue(Path root) {
        Answer started = api.upload(
                VERIFIER, "/api/v1/behaviour-imports?mode=COMMIT", "behaviours", XLSX, read(root.resolve(CATALOGUE)));
        String address = "/api/v1/behaviour-imports/" + started.id();
        JsonNode ended =
                api.await(VERIFIER, address, body -> body.hasNonNull("endedAt")).body();
        if (!ended.get("state").asText().equals("COMMITTED")
                || ended.get("refused").asInt() > 0) {
            throw new StackException("The catalogue was not taken over: " + ended);
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
            Case next = new Case(
                    day + "-" + i,
                    // a few are met again and again
                    random.nextInt(100) < 12
                            ? miners.get(random.nextInt(20) * 7)
                            : miners.get(random.nextInt(miners.size())),
                    behaviour(),
                    day.atTime(random.nextInt(24), random.nextInt(60))
                            .atZone(ZONE)
                            .toOffsetDateTime(),
                    PLACES.get(random.nextInt(PLACES.size())));
            if (isAnotherAct(next, day)) {
                cases.add(next);
            }
        }
        return cases;
    }

    private boolean isAnotherAct(Case next, LocalDate day) {
        LocalDate before =
                lastMet.put(next.subject().staffNo() + next.behaviour().code(), day);
        return before == null || before.isBefore(day.minusDays(1));
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
        int shares = MET.stream().mapToInt(Behaviour::share).sum();
        int draw = random.nextInt(shares);
        for (Behaviour behaviour : MET) {
            draw -= behaviour.share();
            if (draw < 0) {
                return behaviour;
            }
        }
        throw new IllegalStateException();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StackException("Cannot read " + file, e);
        }
    }
}
