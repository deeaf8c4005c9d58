package io.lamproom.member.admission;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.meeting.HeldMeetings;
import io.lamproom.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks an admission through its steps, as the branch's secretary and the Party committee would. */
final class AdmissionWalk {

    /** The steps of an admission without a fault, each with its day. */
    static final Map<StepKind, String> DAYS = days();

    private final TestMine mine;
    private final Hired secretary;
    private final List<Hired> sponsors;
    private String id;
    private String applicant;
    private String branchId;

    AdmissionWalk(TestMine mine, Hired secretary, List<Hired> sponsors) {
        this.mine = mine;
        this.secretary = secretary;
        this.sponsors = sponsors;
    }

    String path() {
        return "/api/v1/admissions/" + id;
    }

    String id() {
        return id;
    }

    AdmissionWalk open(Hired applicant, String branch) {
        this.applicant = applicant.id();
        this.branchId = branch;
        id = TestMine.made(branch().body(Map.of(
                        "workerId",
                        applicant.id(),
                        "branchId",
                        branch,
                        "on",
                        DAYS.get(StepKind.APPLIED),
                        "evidence",
                        "入党申请书"))
                .post("/api/v1/admissions"));
        return this;
    }

    AdmissionWalk resume(Hired member, String branch) {
        this.applicant = member.id();
        this.branchId = branch;
        id = TestMine.made(mine.party().body(Map.of("workerId", member.id())).post("/api/v1/admissions/resumptions"));
        return this;
    }

    /** Takes every step up to this one, with the observations that the rules ask for. */
    AdmissionWalk upTo(StepKind last) {
        for (StepKind step : StepKind.values()) {
            if (step != StepKind.APPLIED && step.compareTo(last) <= 0) {
                if (step == StepKind.CULTIVATION) {
                    observe("2023-12-20");
                    observe("2024-06-10");
                } else if (step == StepKind.PROBATION_OBSERVED) {
                    observe("2025-03-01");
                    observe("2025-08-20");
                }
                take(step, DAYS.get(step)).statusCode(200);
            }
        }
        return this;
    }

    ValidatableResponse take(StepKind step, String on) {
        return take(step, on, more(step, on));
    }

    ValidatableResponse take(StepKind step, String on, Map<String, Object> more) {
        return take(step.level() == StepKind.Level.COMMITTEE ? mine.party() : branch(), step, on, more);
    }

    ValidatableResponse take(RequestSpecification by, StepKind step, String on, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("step", step);
        body.put("on", on);
        body.put("decider", "采煤一区党支部");
        body.put("evidence", "会议记录");
        return post(by, "steps", body);
    }

    void observe(String on) {
        post(branch(), "observations", Map.of("on", on, "summary", "表现良好")).statusCode(200);
    }

    ValidatableResponse post(RequestSpecification by, String what, Map<String, Object> body) {
        return by.header("If-Match", mine.party().get(path()).then().extract().header("ETag"))
                .body(body)
                .post(path() + "/" + what)
                .then();
    }

    RequestSpecification branch() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }

    /** What the general meeting of a day carried about the applicant. */
    Map<String, Object> carried(String on) {
        return Map.of("resolutionId", new HeldMeetings(mine).carried(branchId, on, applicant));
    }

    private Map<String, Object> more(StepKind step, String on) {
        return switch (step) {
            case CONTACTS_APPOINTED ->
                Map.of("contacts", List.of(sponsors.getFirst().id()));
            case SPONSORS_APPOINTED ->
                Map.of("sponsors", sponsors.stream().map(Hired::id).toList());
            case CONCENTRATED_TRAINING -> Map.of("training", Map.of("days", 3, "hours", 24));
            case GENERAL_MEETING, FULL_MEETING -> carried(on);
            default -> Map.of();
        };
    }

    private static Map<StepKind, String> days() {
        List<String> days = List.of(
                "2023-01-10",
                "2023-02-01",
                "2023-07-01",
                "2023-07-10",
                "2023-07-05",
                "2024-06-20",
                "2024-07-01",
                "2024-07-10",
                "2024-07-12",
                "2024-07-20",
                "2024-08-01",
                "2024-08-10",
                "2024-08-20",
                "2024-08-25",
                "2024-09-10",
                "2024-10-01",
                "2024-10-20",
                "2024-11-01",
                "2024-10-25",
                "2024-11-10",
                "2025-09-01",
                "2025-09-05",
                "2025-09-15",
                "2025-10-10",
                "2025-10-20");
        Map<StepKind, String> byStep = new LinkedHashMap<>();
        for (StepKind step : StepKind.values()) {
            byStep.put(step, days.get(step.ordinal()));
        }
        return byStep;
    }
}
