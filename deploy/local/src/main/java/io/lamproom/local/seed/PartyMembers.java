package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members of one branch at work: Party groups, a letter under way, applicants in every stage, a dual-cultivation plan. */
final class PartyMembers {

    private static final String UNIT = "采煤一区";
    private static final As PARTY = As.role("party-committee");
    private static final As SECRETARY = As.role("branch-secretary");

    /** How long ago the applicants applied, in days: one in the Party by now, one in each stage before, one overdue. */
    private static final List<Integer> APPLIED_AGO = List.of(1030, 700, 600, 560, 300, 30);

    private static final int OVERDUE_AGO = 60;
    /** Who is not older comes by recommendation of the Youth League. */
    private static final int LEAGUE_UNTIL_AGE = 28;

    /** A step or observation of an admission without a fault, with its day after the application. */
    private record Planned(int day, String step, boolean committee) {}

    private static final List<Planned> WAY = List.of(
            branch(22, "FIRST_TALK"),
            branch(172, "ACTIVIST_DECISION"),
            branch(176, "CONTACTS_APPOINTED"),
            committee(181, "ACTIVIST_FILING"),
            observation(344),
            observation(517),
            branch(527, "CULTIVATION"),
            branch(538, "CANDIDATE_DECISION"),
            committee(547, "CANDIDATE_FILING"),
            branch(549, "SPONSORS_APPOINTED"),
            branch(557, "POLITICAL_REVIEW"),
            branch(569, "CONCENTRATED_TRAINING"),
            branch(578, "COMMITTEE_REVIEW"),
            committee(588, "PRE_EXAMINATION"),
            branch(593, "ADMISSION_FORM"),
            branch(609, "GENERAL_MEETING"),
            committee(630, "HIGHER_TALK"),
            committee(649, "HIGHER_APPROVAL"),
            branch(654, "BRANCH_JOINED"),
            committee(661, "HIGHER_FILING"),
            branch(670, "OATH"),
            observation(781),
            observation(953),
            branch(965, "PROBATION_OBSERVED"),
            branch(969, "FULL_APPLICATION"),
            branch(979, "FULL_MEETING"),
            committee(1004, "FULL_APPROVAL"),
            committee(1014, "ARCHIVED"));

    private final MineApi api;
    private final Meetings meetings;
    private final LocalDate today;
    private final List<Population.Worker> applicants;
    private final List<Population.Worker> members;
    private String branch;

    PartyMembers(MineApi api, LocalDate today, List<Population.Worker> people) {
        this.api = api;
        this.meetings = new Meetings(api);
        this.today = today;
        List<String> demo = DemoPerson.ALL.stream().map(DemoPerson::staffNo).toList();
        List<Population.Worker> own = people.stream()
                .filter(worker -> worker.unit().equals(UNIT) && !"检修班".equals(worker.team()))
                .filter(worker -> !demo.contains(worker.staffNo()))
                .filter(worker -> worker.hiredOn().isBefore(today.minusYears(5)))
                .toList();
        this.members = own.stream().filter(Population.Worker::partyMember).toList();
        this.applicants = own.stream()
                .filter(worker -> !worker.partyMember() && !worker.probationary())
                .toList();
    }

    /** Returns how many admissions there are. */
    int fill() {
        branch = find(api.get(PARTY, "/api/v1/branches?limit=200"), "name", UNIT + "党支部");
        group();
        letter();
        cultivate();
        setQuotas();
        int count = 0;
        for (int ago : APPLIED_AGO) {
            admit(applicants.get(count), count, ago, true);
            count++;
        }
        admit(applicants.get(count), count, OVERDUE_AGO, false);
        return count + 1;
    }

    /** The plan of admissions from today on: how many in a year, in the mine and in this branch. */
    private void setQuotas() {
        String mine = api.get(PARTY, "/api/v1/branches/" + branch)
                .body()
                .get("mineId")
                .asText();
        api.post(
                PARTY,
                "/api/v1/rule-sets",
                "admission-quota",
                Map.of(
                        "mineId",
                        mine,
                        "kind",
                        "admission-quota",
                        "from",
                        today,
                        "basis",
                        "矿党委〔" + today.getYear() + "〕3号",
                        "rules",
                        Map.of("mine", 30, "branches", Map.of(branch, 4))));
    }

    private void group() {
        String group = api.post(
                        SECRETARY,
                        "/api/v1/party-groups",
                        "group",
                        Map.of("branchId", branch, "name", "生产一班党小组", "from", today.minusYears(1)))
                .id();
        for (Population.Worker member : members.subList(0, 3)) {
            String address = "/api/v1/members/" + memberOf(member);
            api.step(
                    SECRETARY,
                    address + "/placements",
                    "placement-" + member.staffNo(),
                    api.get(PARTY, address).tag(),
                    Map.of("groupId", group, "from", today.minusYears(1)));
        }
    }

    private void letter() {
        api.post(
                PARTY,
                "/api/v1/relation-transfers",
                "letter",
                Map.of(
                        "workerId",
                        workerOf(members.get(3)),
                        "counterpart",
                        "中共矿区街道工作委员会",
                        "letterNo",
                        today.getYear() + "-001",
                        "issuedOn",
                        today.minusDays(20)));
    }

    private void cultivate() {
        Answer plan = api.post(
                SECRETARY,
                "/api/v1/cultivation-plans",
                "cultivation",
                Map.of("branchId", branch, "year", today.getYear(), "quota", 4, "frontLineQuota", 2));
        String address = "/api/v1/cultivation-plans/" + plan.id();
        int person = 0;
        for (Population.Worker member : members.subList(0, 2)) {
            plan = entry(plan, address, member, "MEMBER_TO_BACKBONE", "年内取得技师资格", person++);
        }
        for (Population.Worker backbone : applicants.subList(10, 12)) {
            plan = entry(plan, address, backbone, "BACKBONE_TO_MEMBER", "年内列为入党积极分子", person++);
        }
        api.step(PARTY, address + "/approval", "cultivation-approval", plan.tag(), Map.of());
    }

    private Answer entry(
            Answer plan, String address, Population.Worker worker, String direction, String goal, int person) {
        return api.step(
                SECRETARY,
                address + "/entries",
                "cultivation-" + person,
                plan.tag(),
                Map.of("workerId", workerOf(worker), "direction", direction, "goal", goal));
    }

    private void admit(Population.Worker applicant, int number, int ago, boolean diligently) {
        LocalDate applied = today.minusDays(ago);
        Answer admission = api.post(
                SECRETARY,
                "/api/v1/admissions",
                "admission-" + number,
                Map.of("workerId", workerOf(applicant), "branchId", branch, "on", applied, "evidence", "入党申请书"));
        String address = "/api/v1/admissions/" + admission.id();
        for (Planned planned : WAY) {
            LocalDate on = applied.plusDays(planned.day());
            if (!diligently || on.isAfter(today)) {
                return;
            }
            String key = "admission-" + number + "-" + planned.day();
            admission = planned.step() == null
                    ? api.step(
                            SECRETARY,
                            address + "/observations",
                            key,
                            admission.tag(),
                            Map.of("on", on, "summary", "学习认真，班组骨干，无三违"))
                    : api.step(
                            planned.committee() ? PARTY : SECRETARY,
                            address + "/steps",
                            key,
                            admission.tag(),
                            step(planned, on, applicant, key));
        }
    }

    private Map<String, Object> step(Planned planned, LocalDate on, Population.Worker applicant, String key) {
        Map<String, Object> body = new HashMap<>();
        body.put("step", planned.step());
        body.put("on", on);
        body.put("decider", planned.committee() ? "矿党委" : UNIT + "党支部");
        body.put("evidence", "发展党员档案");
        switch (planned.step()) {
            case "CONTACTS_APPOINTED" -> body.put("contacts", List.of(workerOf(members.get(0))));
            case "SPONSORS_APPOINTED" ->
                body.put("sponsors", List.of(workerOf(members.get(0)), workerOf(members.get(1))));
            case "CONCENTRATED_TRAINING" -> body.put("training", Map.of("days", 3, "hours", 24));
            case "ACTIVIST_DECISION" -> {
                if (applicant.bornOn().isAfter(on.minusYears(LEAGUE_UNTIL_AGE + 1L))) {
                    body.put("leagueRecommendedOn", on.minusDays(10));
                }
            }
            case "GENERAL_MEETING", "FULL_MEETING" ->
                body.put(
                        "resolutionId",
                        meetings.carried(
                                SECRETARY,
                                new Meetings.Plan(branch, "GENERAL_MEETING", "支部党员大会", on, key + "-meeting"),
                                planned.step().equals("FULL_MEETING") ? "同意按期转为正式党员" : "同意接收为预备党员",
                                workerOf(applicant)));
            default -> {}
        }
        return body;
    }

    private String memberOf(Population.Worker worker) {
        return api.get(PARTY, "/api/v1/members?worker=" + workerOf(worker))
                .body()
                .at("/items/0/id")
                .asText();
    }

    private String workerOf(Population.Worker worker) {
        return find(api.get(PARTY, "/api/v1/workers?q=" + worker.staffNo()), "staffNo", worker.staffNo());
    }

    private static String find(Answer page, String field, String value) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : page.body().get("items")) {
            if (item.get(field).asText().equals(value)) {
                ids.add(item.get("id").asText());
            }
        }
        if (ids.size() != 1) {
            throw new IllegalStateException(ids.size() + " things with " + field + " " + value);
        }
        return ids.getFirst();
    }

    private static Planned branch(int day, String step) {
        return new Planned(day, step, false);
    }

    private static Planned committee(int day, String step) {
        return new Planned(day, step, true);
    }

    private static Planned observation(int day) {
        return new Planned(day, null, false);
    }
}
