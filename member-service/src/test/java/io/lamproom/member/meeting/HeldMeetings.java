package io.lamproom.member.meeting;

import io.lamproom.member.TestMine;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Meetings that branches held, for tests of what rests on them; entered by the Party committee. */
public final class HeldMeetings {

    private final TestMine mine;

    public HeldMeetings(TestMine mine) {
        this.mine = mine;
    }

    /** A meeting of everyone expected; answers its id. */
    public String held(String branch, String kind, String on) {
        String meeting = TestMine.made(mine.party()
                .body(Map.of("branchId", branch, "kind", kind, "title", "会议", "plannedOn", on))
                .post("/api/v1/meetings"));
        List<String> expected = attendees(meeting).getList("items.workerId");
        post(
                meeting,
                "holding",
                Map.of(
                        "heldOn",
                        on,
                        "hostId",
                        expected.getFirst(),
                        "scribeId",
                        expected.getFirst(),
                        "present",
                        expected));
        return meeting;
    }

    /** A minuted general meeting that carried a matter about a person with every vote; answers the resolution's id. */
    public String carried(String branch, String on, String about) {
        return voted(branch, on, about, true);
    }

    /** The same where nobody was in favour. */
    public String lost(String branch, String on, String about) {
        return voted(branch, on, about, false);
    }

    private String voted(String branch, String on, String about, boolean carried) {
        String meeting = held(branch, "GENERAL_MEETING", on);
        String resolution = resolve(meeting, about, carried);
        minute(meeting);
        return resolution;
    }

    /** A secret ballot about a person, carried with every vote or lost with every vote. */
    public String resolve(String meeting, String about, boolean carried) {
        List<String> voters =
                attendees(meeting).getList("items.findAll { it.voting && it.workerId != '" + about + "' }.workerId");
        return post(
                        meeting,
                        "resolutions",
                        Map.of(
                                "matter",
                                "表决事项",
                                "aboutWorkerId",
                                about,
                                "presidedBy",
                                voters.getFirst(),
                                "method",
                                "SECRET_BALLOT",
                                "votes",
                                Map.of(
                                        "inFavour", carried ? voters.size() : 0,
                                        "against", carried ? 0 : voters.size(),
                                        "abstained", 0),
                                "outcome",
                                carried ? "PASSED" : "REJECTED"))
                .path("id");
    }

    public void minute(String meeting) {
        post(meeting, "minutes", Map.of("mainPoints", "讨论并表决"));
    }

    private JsonPath attendees(String meeting) {
        return mine.party().get("/api/v1/meetings/" + meeting + "/attendees").jsonPath();
    }

    private Response post(String meeting, String what, Map<String, Object> body) {
        String path = "/api/v1/meetings/" + meeting;
        return mine.party()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(what.equals("resolutions") ? 201 : 200)
                .extract()
                .response();
    }
}
