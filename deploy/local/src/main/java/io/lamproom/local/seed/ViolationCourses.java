package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Violations in the states that the others do not come to, appeals with every outcome, joint liability, decided proposals
 * of points, and who was underground yesterday.
 */
final class ViolationCourses implements LiveMonth {

    private static final As SAFETY = As.role("safety-dept");
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final As REVIEWER = As.role("appeal-reviewer");
    private static final As TEAM_LEADER = As.role("team-leader");
    private static final As UNION = As.role("union");
    private static final As TRIPS = As.program("trips:write");

    private static final String VIOLATIONS = "/api/v1/violations";
    private static final String LIABILITIES = "/api/v1/joint-liabilities";
    private static final String PROPOSALS = "/api/v1/points-proposals";
    private static final int ON_A_SHIFT = 40;
    private static final List<String> SHIFTS = List.of("NIGHT", "MORNING", "EVENING");

    private final MineApi api;
    private final LocalDate today;
    private final As confirmer;

    /** Miners whose cases these are, each once. */
    private final List<String> subjects;

    private final List<String> underground;

    ViolationCourses(MineApi api, List<Population.Worker> people, As confirmer, LocalDate today) {
        this.api = api;
        this.today = today;
        this.confirmer = confirmer;
        List<String> miners = people.stream()
                .filter(worker -> worker.underground() && worker.unit().equals("通风区"))
                .map(Population.Worker::staffNo)
                .toList();
        this.subjects = miners.subList(0, 20);
        this.underground = people.stream()
                .filter(worker -> worker.underground()
                        && (worker.unit().equals("掘进一区") || worker.unit().equals("运输区")))
                .map(Population.Worker::staffNo)
                .limit(ON_A_SHIFT * SHIFTS.size())
                .toList();
    }

    @Override
    public void recordDay(int ago) {
        switch (ago) {
            case 26 -> {
                String closed = confirmed(0, "TY-02", ago);
                step(closed, SAFETY, "follow-up", Map.of());
                step(closed, SAFETY, "closure", Map.of("note", "已整改"));
            }
            // nobody confirms it in time
            case 25 -> reported(1, "YS-02", ago, Map.of());
            case 24 -> appealed(served(2, "CM-01", ago), 2);
            case 22 ->
                decide(appealed(served(3, "LD-01", ago), 3), Map.of("outcome", "UPHELD", "reasons", "证据充分，维持原认定。"));
            case 20 ->
                decide(
                        appealed(served(4, "TF-01", ago), 4),
                        Map.of("outcome", "REVOKED", "reasons", "监测记录表明未超限，原认定不成立。", "lostShifts", lost(ago)));
            case 18 ->
                decide(
                        appealed(served(5, "JD-01", ago), 5),
                        Map.of(
                                "outcome",
                                "REGRADED",
                                "reasons",
                                "已停电但未挂牌，降为一般三违。",
                                "grade",
                                "GENERAL",
                                "points",
                                4,
                                "unitPoints",
                                1,
                                "lostShifts",
                                lost(ago)));
            case 16 ->
                step(
                        confirmed(6, "ZH-02", ago),
                        SAFETY,
                        "annulment",
                        Map.of("document", "矿安监〔2026〕9号", "reason", "措施已审批，指令合规。", "lostShifts", lost(ago)));
            case 15 -> step(reported(7, "LD-02", ago, Map.of()), SAFETY, "voiding", Map.of("reason", "重复登记。"));
            case 14 -> {
                String inEducation = served(8, "YS-01", ago);
                step(inEducation, SAFETY, "education", Map.of());
                jointlyLiable(inEducation);
            }
            case 10 -> {
                String refused = confirmed(9, "JJ-01", ago);
                step(refused, SAFETY, "notice", Map.of("note", "区队办公室当面送达"));
                step(
                        refused,
                        SAFETY,
                        "acknowledgement",
                        Map.of("answer", "REFUSED", "witnessStaffNo", TEAM_LEADER.staffNo()));
            }
            case 8 -> ofOneEvent(ago);
            case 2 -> appealed(served(12, "CM-02", ago), 12);
            case 0 -> {
                reported(13, "JD-02", ago, Map.of("status", "DRAFT"));
                decideProposals();
                tellTrips();
            }
            default -> {}
        }
    }

    private String reported(int subject, String behaviour, int ago, Map<String, Object> more) {
        Map<String, Object> report = new HashMap<>(more);
        report.put("staffNo", subjects.get(subject));
        report.put("behaviourCode", behaviour);
        report.put("occurredAt", now(ago).minusHours(6));
        report.put("place", "1033风巷");
        report.put("description", "现场检查发现，当场指出。");
        return api.post(INSPECTOR, VIOLATIONS, "course-" + subject, report).id();
    }

    private String confirmed(int subject, String behaviour, int ago) {
        return confirmed(reported(subject, behaviour, ago, Map.of()));
    }

    private String confirmed(String violation) {
        step(violation, SAFETY, "verification", Map.of("note", "情况属实"));
        step(violation, confirmer, "confirmation", Map.of());
        return violation;
    }

    /** Confirmed, with a notice that its subject has signed. */
    private String served(int subject, String behaviour, int ago) {
        String violation = confirmed(subject, behaviour, ago);
        step(violation, SAFETY, "notice", Map.of("note", "区队办公室当面送达"));
        step(violation, subject(subject), "acknowledgement", Map.of("answer", "SIGNED"));
        return violation;
    }

    private String appealed(String violation, int subject) {
        return api.post(
                        subject(subject),
                        VIOLATIONS + "/" + violation + "/appeal",
                        "appeal-" + violation,
                        Map.of("grounds", "当时情况与记录不符，请求复核。"))
                .id();
    }

    private void decide(String appeal, Map<String, Object> decision) {
        String address = "/api/v1/appeals/" + appeal;
        api.step(
                REVIEWER,
                address + "/decision",
                "decision-" + appeal,
                api.get(REVIEWER, address).tag(),
                decision);
    }

    private List<Map<String, Object>> lost(int ago) {
        return List.of(Map.of("businessDate", today.minusDays(ago), "shift", "MORNING"));
    }

    /** Who led the shift; the union objects for them, which nobody has decided yet. */
    private void jointlyLiable(String violation) {
        String liability = LIABILITIES
                + "/"
                + api.post(
                                SAFETY,
                                LIABILITIES,
                                "joint-liability",
                                Map.of(
                                        "violationId",
                                        violation,
                                        "staffNo",
                                        TEAM_LEADER.staffNo(),
                                        "ground",
                                        "SHIFT_LEADER",
                                        "note",
                                        "当班带班。"))
                        .id();
        api.step(
                UNION,
                liability + "/objection",
                "joint-liability-objection",
                api.get(UNION, liability).tag(),
                Map.of("grounds", "当班带班的是另一人，请查交接班记录。"));
    }

    /** Two people of one event, a record each. */
    private void ofOneEvent(int ago) {
        String event = UUID.nameUUIDFromBytes("seed-event".getBytes(StandardCharsets.UTF_8))
                .toString();
        confirmed(reported(10, "YS-02", ago, Map.of("eventId", event)));
        confirmed(reported(11, "YS-02", ago, Map.of("eventId", event)));
    }

    private void decideProposals() {
        JsonNode open =
                api.get(SAFETY, PROPOSALS + "?status=OPEN&limit=2").body().get("items");
        List<String> decisions = List.of("acceptance", "refusal");
        for (int i = 0; i < open.size(); i++) {
            String address = PROPOSALS + "/" + open.get(i).get("id").asText();
            api.step(
                    SAFETY,
                    address + "/" + decisions.get(i),
                    "proposal-" + i,
                    api.get(SAFETY, address).tag(),
                    Map.of("reasons", i == 0 ? "一年内多次，已约谈。" : "系听从他人指令，以谈话代替。"));
        }
    }

    /** The positioning system tells all of yesterday, and that it was all. */
    private void tellTrips() {
        LocalDate yesterday = today.minusDays(1);
        List<Map<String, Object>> trips = new ArrayList<>();
        for (int i = 0; i < underground.size(); i++) {
            OffsetDateTime down = yesterday
                    .atTime(i / ON_A_SHIFT * 8, 5 + i % ON_A_SHIFT)
                    .atZone(Conduct.ZONE)
                    .toOffsetDateTime();
            trips.add(Map.of(
                    "id", UUID.nameUUIDFromBytes(("seed-trip-" + yesterday + i).getBytes(StandardCharsets.UTF_8)),
                    "staffNo", underground.get(i),
                    "downAt", down,
                    "upAt", down.plusMinutes(400)));
        }
        api.post(TRIPS, "/api/v1/underground-trips", "trips", Map.of("items", trips));
        // the night's alone: of the other shifts a reader of the walk-through tells more
        api.put(TRIPS, "/api/v1/underground-trips/shifts/" + yesterday + "/NIGHT", Map.of("complete", true));
    }

    private As subject(int subject) {
        return new As("worker", subjects.get(subject));
    }

    private void step(String violation, As as, String step, Object body) {
        String address = VIOLATIONS + "/" + violation;
        api.step(
                as,
                address + "/" + step,
                step + "-" + violation,
                api.get(SAFETY, address).tag(),
                body);
    }
}
