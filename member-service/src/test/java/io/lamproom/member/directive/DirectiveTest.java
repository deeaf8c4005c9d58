package io.lamproom.member.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.meeting.PartyBranch;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DirectiveTest {

    private static final LocalDate TODAY = PartyBranch.today();

    private PartyBranch branch;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 3, 0);
    }

    @Test
    void aDirectiveIsReceivedRelayedActedOnAndEvidenced() {
        String directive = received("矿党〔2026〕31号", TODAY.minusDays(10), TODAY.plusDays(5));
        String meeting = branch.held("THEME_DAY", TODAY.minusDays(8), branch.fullIds(3));
        step(directive, "action", done(TODAY, "排查"))
                .statusCode(409)
                .body("code", equalTo("directive-transition-not-allowed"))
                .body("allowed", contains("relays"));
        step(directive, "relays", Map.of("meetingId", meeting))
                .statusCode(200)
                .body("status", equalTo("RELAYED"))
                .body("relays.on", contains(TODAY.minusDays(8).toString()));
        String team = branch.mine().team(branch.section(), "生产一班");
        step(
                        directive,
                        "relays",
                        Map.of("teamId", team, "on", TODAY.minusDays(7).toString()))
                .statusCode(200)
                .body("relays.teamId", contains(null, team));
        step(directive, "action", done(TODAY.minusDays(9), "排查"))
                .statusCode(422)
                .body("code", equalTo("directive-step-too-early"))
                .body("earliest", equalTo(TODAY.minusDays(8).toString()));
        step(directive, "action", done(TODAY.minusDays(2), "排查隐患两次"))
                .statusCode(200)
                .body("status", equalTo("ACTED"));
        step(directive, "evidence", done(TODAY, "整改照片七张"))
                .statusCode(200)
                .body("status", equalTo("EVIDENCED"))
                .body("overdue", equalTo(false))
                .body("allowed", hasSize(0));
    }

    @Test
    void aDirectiveIsRelayedAtAMeetingThatWasHeld() {
        String directive = received("矿党〔2026〕31号", TODAY.minusDays(10), TODAY);
        step(directive, "relays", Map.of("meetingId", branch.planned("THEME_DAY", TODAY)))
                .statusCode(422)
                .body("code", equalTo("relay-at-held-meeting"));
        String earlier = branch.held("THEME_DAY", TODAY.minusDays(11), branch.fullIds(3));
        step(directive, "relays", Map.of("meetingId", earlier))
                .statusCode(422)
                .body("code", equalTo("directive-step-too-early"));
        step(directive, "relays", Map.of()).statusCode(422).body("code", equalTo("relay-names-one-place"));
    }

    @Test
    void overdueIsWhatIsNotEvidencedAfterItsDay() {
        String overdue = received("矿党〔2026〕30号", TODAY.minusDays(20), TODAY.minusDays(1));
        String dueToday = received("矿党〔2026〕31号", TODAY.minusDays(10), TODAY);
        branch.asSecretary()
                .get("/api/v1/directives?overdue=true&branch=" + branch.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(overdue))
                .body("items.overdue", contains(true));
        branch.asSecretary().get("/api/v1/directives").then().body("items.id", contains(overdue, dueToday));
    }

    @Test
    void aDirectiveEvidencedAfterItsDayStaysOverdue() {
        String directive = received("矿党〔2026〕30号", TODAY.minusDays(20), TODAY.minusDays(1));
        String meeting = branch.held("THEME_DAY", TODAY.minusDays(8), branch.fullIds(3));
        step(directive, "relays", Map.of("meetingId", meeting)).statusCode(200);
        step(directive, "action", done(TODAY.minusDays(2), "排查")).statusCode(200);
        step(directive, "evidence", done(TODAY, "照片")).statusCode(200).body("overdue", equalTo(true));
        branch.asSecretary().get("/api/v1/directives?overdue=true").then().body("items", hasSize(0));
    }

    @Test
    void aBranchReceivesADirectiveOnce() {
        received("矿党〔2026〕30号", TODAY.minusDays(20), TODAY);
        receive("矿党〔2026〕30号", TODAY.minusDays(19), TODAY).statusCode(409).body("code", equalTo("directive-received"));
        receive("矿党〔2026〕32号", TODAY, TODAY.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("directive-due-before-receipt"));
    }

    private String received(String reference, LocalDate on, LocalDate due) {
        return receive(reference, on, due).statusCode(201).extract().path("id");
    }

    private ValidatableResponse receive(String reference, LocalDate on, LocalDate due) {
        return branch.asSecretary()
                .body(Map.of(
                        "branchId",
                        branch.id(),
                        "source",
                        "矿党委",
                        "reference",
                        reference,
                        "title",
                        "关于开展安全生产月活动的通知",
                        "receivedOn",
                        on.toString(),
                        "dueOn",
                        due.toString()))
                .post("/api/v1/directives")
                .then();
    }

    private ValidatableResponse step(String directive, String step, Map<String, Object> body) {
        String path = "/api/v1/directives/" + directive;
        return branch.asSecretary()
                .header("If-Match", branch.asSecretary().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then()
                .log()
                .ifValidationFails();
    }

    private static Map<String, Object> done(LocalDate on, String text) {
        return Map.of("on", on.toString(), "text", text);
    }
}
