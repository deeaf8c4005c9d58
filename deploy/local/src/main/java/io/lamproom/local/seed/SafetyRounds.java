package io.lamproom.local.seed;

import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places, hidden dangers in every state, inspections and leaders' shifts of the live month. */
final class SafetyRounds implements LiveMonth {

    private static final As SAFETY = As.role("safety-dept");
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final As HEAD = As.role("section-head");
    private static final As TEAM_LEADER = As.role("team-leader");
    private static final As WORKER = As.role("worker");
    private static final As WATCH = As.role("mass-safety-watch");
    private static final As MINE_LEADER = As.role("mine-leader");
    private static final As MANAGER = As.role("functional-manager");

    private static final String DANGERS = "/api/v1/dangers";
    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final String LEADER_SHIFTS = "/api/v1/leader-shifts";
    private static final String FACE = "1031";
    private static final String ROADWAY = "1032";

    /** A place: code, name, the section that answers for it. */
    private record Place(String code, String name, String section, boolean underground) {}

    private static final List<Place> PLACES = List.of(
            new Place(FACE, "1031工作面", "采煤一区", true),
            new Place(ROADWAY, "1032机巷", "采煤一区", true),
            new Place("1033", "1033风巷", "采煤二区", true),
            new Place("DYGD", "东翼轨道大巷", "运输区", true),
            new Place("XYJD", "西翼胶带大巷", "运输区", true),
            new Place("ZYBD", "中央变电所", "机电区", true),
            new Place("JDCC", "井底车场", "运输区", true),
            new Place("FJK", "副井口", "机电区", false));

    private final MineApi api;
    private final Organisation organisation;
    private final LocalDate today;
    private final Map<String, String> places = new HashMap<>();

    SafetyRounds(MineApi api, Organisation organisation, LocalDate today) {
        this.api = api;
        this.organisation = organisation;
        this.today = today;
    }

    @Override
    public void recordDay(int ago) {
        if (places.isEmpty()) {
            PLACES.forEach(this::open);
        }
        dangers(ago);
        rounds(ago);
        leaderShifts(ago);
    }

    private void open(Place place) {
        String id = api.post(
                        SAFETY,
                        "/api/v1/places",
                        "place-" + place.code(),
                        Map.of(
                                "code", place.code(),
                                "name", place.name(),
                                "sectionId", organisation.unit(place.section()),
                                "underground", place.underground()))
                .id();
        places.put(place.code(), id);
    }

    private void dangers(int ago) {
        OffsetDateTime found = now(ago).minusHours(2);
        switch (ago) {
            case 14 -> {
                String failedOnce = report(WORKER, "failed-once", FACE, "TUNNELLING", "ENVIRONMENT", "C", found);
                assign(failedOnce, HEAD, ago, 3);
                rectify(failedOnce);
                check(failedOnce, false);
                rectify(failedOnce);
                check(failedOnce, true);
            }
            case 13 ->
                assign(report(INSPECTOR, "overdue", ROADWAY, "ELECTROMECHANICAL", "MACHINE", "B", found), HEAD, ago, 3);
            case 12 -> major(report(INSPECTOR, "major", FACE, "COAL_WINNING", "ENVIRONMENT", "MAJOR", found), ago);
            case 9, 8, 7, 6 ->
                closed(report(TEAM_LEADER, "repeated-" + ago, ROADWAY, "VENTILATION", "MACHINE", "D", found), ago);
            case 5 -> {
                String first = report(WORKER, "first", ROADWAY, "TRANSPORT", "MACHINE", "C", found);
                assign(first, HEAD, ago, 10);
                String again = report(INSPECTOR, "again", ROADWAY, "TRANSPORT", "MACHINE", "C", found.plusHours(1));
                step(
                        again,
                        SAFETY,
                        "dismissal",
                        Map.of("ground", "DOUBLE", "doubleOf", first, "reason", "与前一班上报的为同一隐患。"));
            }
            case 4 -> {
                String extended = report(INSPECTOR, "extended", FACE, "WATER_CONTROL", "ENVIRONMENT", "B", found);
                assign(extended, HEAD, ago, 3);
                extend(extended, ago, 12);
                step(extended, SAFETY, "extension-decision", Map.of("approved", true, "note", "仅此一次。"));
                String asked = report(INSPECTOR, "asked", ROADWAY, "BLASTING", "MANAGEMENT", "C", found);
                assign(asked, HEAD, ago, 6);
                extend(asked, ago, 14);
            }
            case 1 -> {
                String awaiting = report(WORKER, "awaiting", FACE, "OTHER", "PERSON", "D", found);
                assign(awaiting, HEAD, ago, 2);
                rectify(awaiting);
            }
            case 0 -> report(WATCH, "open", FACE, "VENTILATION", "ENVIRONMENT", "C", found);
            default -> {}
        }
    }

    private String report(
            As as, String key, String place, String discipline, String factor, String grade, OffsetDateTime found) {
        return api.post(
                        as,
                        DANGERS,
                        "danger-" + key,
                        Map.of(
                                "placeCode", place,
                                "source", as == WORKER || as == WATCH ? "POST" : "ROUTINE",
                                "discipline", discipline,
                                "factor", factor,
                                "grade", grade,
                                "handling", "BY_DEADLINE",
                                "foundAt", found,
                                "description", "现场排查发现，需整改。"))
                .id();
    }

    private void assign(String danger, As as, int ago, int days) {
        step(
                danger,
                as,
                "assignment",
                Map.of(
                        "responsibleId",
                        organisation.worker(TEAM_LEADER.staffNo()),
                        "measures",
                        "更换损坏部件并加固。",
                        "fundsFen",
                        120_000,
                        "deadline",
                        today.minusDays(ago).plusDays(days),
                        "plan",
                        "整改前设专人看守。"));
    }

    private void extend(String danger, int ago, int days) {
        step(
                danger,
                HEAD,
                "extensions",
                Map.of(
                        "deadline", today.minusDays(ago).plusDays(days),
                        "reason", "备件未到货。",
                        "interimMeasure", "三班设专人看守。"));
    }

    private void rectify(String danger) {
        step(danger, HEAD, "rectification", Map.of("note", "已按措施整改完毕。"));
    }

    private void check(String danger, boolean passed) {
        step(danger, INSPECTOR, "checks", Map.of("passed", passed, "note", passed ? "复查合格。" : "复查发现仍有缺陷。"));
    }

    private void closed(String danger, int ago) {
        assign(danger, HEAD, ago, 2);
        rectify(danger);
        check(danger, true);
    }

    /** Its area is stopped, and it is overdue. */
    private void major(String danger, int ago) {
        step(danger, INSPECTOR, "stoppage", Map.of("area", "1031工作面及两巷"));
        step(danger, SAFETY, "supervision", Map.of("supervisorId", organisation.worker(MANAGER.staffNo())));
        assign(danger, SAFETY, ago, 5);
    }

    private void step(String danger, As as, String step, Object body) {
        String address = DANGERS + "/" + danger;
        Answer read = api.get(SAFETY, address);
        api.step(as, address + "/" + step, danger + "-" + step + "-" + read.tag(), read.tag(), body);
    }

    private void rounds(int ago) {
        if (ago % 7 == 0 && ago > 0 || ago == 10 || ago == 3 || ago == 1) {
            OffsetDateTime at = now(ago).minusMinutes(10);
            List<String> visited = List.of(places.get(FACE), places.get(ROADWAY), places.get("DYGD"));
            List<String> found = ago == 7
                    ? List.of(report(INSPECTOR, "round", FACE, "ELECTROMECHANICAL", "PERSON", "D", at))
                    : List.of();
            Answer plan = plan(ago, ago == 1 ? "RECHECK" : "ROUTINE", 0);
            api.step(
                    INSPECTOR,
                    INSPECTIONS + "/" + plan.id() + "/result",
                    "inspection-result-" + ago,
                    plan.tag(),
                    Map.of("doneAt", at, "visitedPlaceIds", visited, "dangerIds", found));
        } else if (ago == 2) {
            // nobody goes
            plan(ago, "SPECIAL", 0);
        } else if (ago == 0) {
            plan(ago, "ROUTINE", 1);
            Answer cancelled = plan(ago, "SPECIAL", 2);
            api.step(
                    SAFETY,
                    INSPECTIONS + "/" + cancelled.id() + "/cancellation",
                    "inspection-cancellation",
                    cancelled.tag(),
                    Map.of("reason", "工作面搬家，改期进行。"));
        }
    }

    private Answer plan(int ago, String kind, int inDays) {
        return api.post(
                SAFETY,
                INSPECTIONS,
                "inspection-" + ago + "-" + inDays,
                Map.of(
                        "kind", kind,
                        "inspectorId", organisation.worker(INSPECTOR.staffNo()),
                        "plannedOn", today.minusDays(ago).plusDays(inDays),
                        "placeIds", List.of(places.get(FACE), places.get(ROADWAY))));
    }

    private void leaderShifts(int ago) {
        if (ago > 0 && ago % 3 == 0) {
            up(down(planShift(MINE_LEADER, ago, "MORNING"), MINE_LEADER, ago, 3), ago);
        } else if (ago == 5) {
            // nobody goes down
            planShift(MANAGER, ago, "MORNING");
        } else if (ago == 4) {
            Answer cancelled = planShift(MINE_LEADER, ago, "EVENING");
            api.step(
                    SAFETY,
                    LEADER_SHIFTS + "/" + cancelled.id() + "/cancellation",
                    "leader-shift-cancellation",
                    cancelled.tag(),
                    Map.of("reason", "上级召开会议，由总工程师带班。"));
        } else if (ago == 0) {
            planShift(MINE_LEADER, ago, "EVENING");
            down(planShift(MANAGER, ago, "MORNING"), MANAGER, ago, 1);
        }
    }

    private Answer planShift(As leader, int ago, String shift) {
        return api.post(
                SAFETY,
                LEADER_SHIFTS,
                "leader-shift-" + leader.staffNo() + "-" + ago,
                Map.of(
                        "leaderId", organisation.worker(leader.staffNo()),
                        "plannedOn", today.minusDays(ago),
                        "shift", shift));
    }

    private Answer down(Answer plan, As leader, int ago, int hours) {
        return api.step(
                leader,
                LEADER_SHIFTS + "/" + plan.id() + "/descent",
                "descent-" + leader.staffNo() + "-" + ago,
                plan.tag(),
                Map.of("at", now(ago).minusHours(hours)));
    }

    private void up(Answer shift, int ago) {
        api.step(
                MINE_LEADER,
                LEADER_SHIFTS + "/" + shift.id() + "/ascent",
                "ascent-" + ago,
                shift.tag(),
                Map.of(
                        "at", now(ago).minusMinutes(10),
                        "routePlaceIds", List.of(places.get("JDCC"), places.get(FACE)),
                        "dangerIds", List.of(),
                        "findings", "低洼点有积水，水泵运转正常。",
                        "handedOverTo", organisation.worker(MANAGER.staffNo()),
                        "handover", "注意低洼点水泵。"));
    }
}
