package io.lamproom.local.seed;

import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Incidents and near misses, root causes, refusals of unsafe work and holds of the live month. */
final class SafetyCases implements LiveMonth {

    private static final As SAFETY = As.role("safety-dept");
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final As TEAM_LEADER = As.role("team-leader");
    private static final As WORKER = As.role("worker");
    private static final As MENTOR = As.role("mentor");
    private static final As DISPATCH = As.role("dispatch");

    private static final String INCIDENTS = "/api/v1/incidents";
    private static final String ROOT_CAUSES = "/api/v1/root-causes";
    private static final String REFUSALS = "/api/v1/unsafe-work-refusals";
    private static final String INTERIM_HOLDS = "/api/v1/interim-holds";
    private static final String FACE = "1031";

    private final MineApi api;
    private final Organisation organisation;
    private final LocalDate today;
    private final As closer;
    private final List<String> held;
    private String injury;
    private String cause;

    /** @param closer another of the safety department than who investigates */
    SafetyCases(MineApi api, Organisation organisation, List<Population.Worker> people, As closer, LocalDate today) {
        this.api = api;
        this.organisation = organisation;
        this.today = today;
        this.closer = closer;
        this.held = people.stream()
                .filter(worker -> worker.underground() && worker.unit().equals("掘进三区"))
                .map(Population.Worker::staffNo)
                .limit(3)
                .toList();
    }

    @Override
    public void recordDay(int ago) {
        switch (ago) {
            case 11 -> {
                Answer refusal = refuse("upheld", ago, "在未支护的顶板下取钻机。", "空顶约两米。");
                step(REFUSALS, refusal, SAFETY, "outcome", Map.of("upheld", true, "note", "按作业规程应先支护。"));
            }
            case 9 -> injure(ago);
            case 8 -> analyse(ago);
            case 7 -> complete();
            case 6 -> {
                step(INCIDENTS, read(INCIDENTS, injury), closer, "closure", Map.of("note", "全巷道托盘已更换，已在班组通报。"));
                hold(held.get(0), ago);
            }
            case 5 -> {
                Answer incident = incident(DISPATCH, "no-injury", "NON_INJURY", now(ago).minusHours(3), "胶带跑偏停机四十分钟。");
                step(
                        INCIDENTS,
                        read(INCIDENTS, incident.id()),
                        SAFETY,
                        "investigation",
                        Map.of("kind", "NON_INJURY", "findings", "托辊卡死未及时更换。"));
            }
            case 3 -> {
                Answer nearMiss =
                        incident(WORKER, "near-miss", "NEAR_MISS", now(ago).minusHours(3), "刚离开的位置掉下一根锚杆，未伤人。");
                openCause(nearMiss.id(), "1031工作面锚杆脱落");
            }
            case 2 -> refuse("reported", ago, "带电打开开关盖检查。", "未停电闭锁。");
            case 0 -> holds();
            default -> {}
        }
    }

    private void injure(int ago) {
        Answer incident = incident(INSPECTOR, "injury", "MINOR", now(ago).minusHours(3), "锚杆托盘弹出，擦伤一人小腿。");
        injury = incident.id();
        step(
                INCIDENTS,
                read(INCIDENTS, injury),
                SAFETY,
                "persons",
                Map.of("workerId", organisation.worker(held.get(1)), "injury", "MINOR", "daysLost", 3));
    }

    private Answer incident(As as, String key, String kind, OffsetDateTime at, String description) {
        return api.post(
                as,
                INCIDENTS,
                "incident-" + key,
                Map.of("kind", kind, "placeCode", FACE, "occurredAt", at, "description", description));
    }

    private String openCause(String incident, String title) {
        return api.post(
                        SAFETY,
                        ROOT_CAUSES,
                        "root-cause-" + incident,
                        Map.of("subjectKind", "INCIDENT", "subjectId", incident, "title", title))
                .id();
    }

    private void analyse(int ago) {
        step(
                INCIDENTS,
                read(INCIDENTS, injury),
                SAFETY,
                "investigation",
                Map.of("kind", "MINOR", "findings", "托盘规格不符，进货未验收。"));
        cause = openCause(injury, "锚杆托盘弹出伤人");
        step(
                ROOT_CAUSES,
                read(ROOT_CAUSES, cause),
                SAFETY,
                "analysis",
                Map.of(
                        "causes",
                        List.of(
                                Map.of("key", "plate", "factor", "MACHINE", "description", "托盘受力后弹出。"),
                                Map.of(
                                        "key", "size",
                                        "parent", "plate",
                                        "factor", "MANAGEMENT",
                                        "description", "使用了规格不符的托盘。",
                                        "procedure", "1031工作面锚杆支护作业规程",
                                        "step", "4.2 材料验收",
                                        "stepOwnerId", organisation.worker(TEAM_LEADER.staffNo()))),
                        "actions",
                        List.of(Map.of(
                                "cause",
                                "size",
                                "description",
                                "托盘进货逐批验收并留记录。",
                                "ownerId",
                                organisation.worker(WORKER.staffNo()),
                                "deadline",
                                today.minusDays(ago).plusDays(14)))));
    }

    /** Its effect is judged a month later. */
    private void complete() {
        Answer analysed = read(ROOT_CAUSES, cause);
        step(
                ROOT_CAUSES,
                analysed,
                WORKER,
                "completions",
                Map.of("actionId", analysed.body().at("/actions/0/id").asText(), "note", "验收记录已挂在材料库。"));
    }

    private Answer refuse(String key, int ago, String instruction, String reason) {
        Answer refusal = api.post(
                WORKER,
                REFUSALS,
                "refusal-" + key,
                Map.of(
                        "placeCode", FACE,
                        "occurredAt", now(ago).minusHours(4),
                        "instruction", instruction,
                        "reason", reason));
        return read(REFUSALS, refusal.id());
    }

    private void holds() {
        hold(held.get(1), 0);
        Answer extended = hold(held.get(2), 0);
        api.step(
                SAFETY,
                INTERIM_HOLDS + "/" + extended.id() + "/extension",
                "hold-extension",
                api.get(SAFETY, INTERIM_HOLDS + "/" + extended.id()).tag(),
                Map.of("until", now(0).plusDays(2), "reason", "待医生检查。"));
        OffsetDateTime now = now(0).plusMinutes(5);
        api.post(
                TEAM_LEADER,
                "/api/v1/today-holds",
                "today-hold",
                Map.of(
                        "staffNo",
                        MENTOR.staffNo(),
                        "businessDate",
                        now.toLocalDate(),
                        "shift",
                        now.getHour() < 8 ? "NIGHT" : now.getHour() < 16 ? "MORNING" : "EVENING",
                        "cause",
                        "FATIGUE"));
    }

    private Answer hold(String staffNo, int ago) {
        return api.post(
                INSPECTOR,
                INTERIM_HOLDS,
                "hold-" + staffNo + "-" + ago,
                Map.of("staffNo", staffNo, "place", "1031工作面", "reason", "精神状态不佳，升井休息。"));
    }

    private Answer read(String root, String id) {
        return api.get(SAFETY, root + "/" + id);
    }

    private void step(String root, Answer read, As as, String step, Object body) {
        String address = root + "/" + read.id() + "/" + step;
        api.step(as, address, step + "-" + read.id() + "-" + read.tag(), read.tag(), body);
    }
}
