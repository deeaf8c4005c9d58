package io.lamproom.member.meeting;

import static io.lamproom.member.TestMine.made;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The requests about meetings in the access test. */
public class MeetingSamples implements FeatureSamples {

    private String branch;
    private String planned;
    private String held;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        branch = first.branch();
        Hired member = PartyBranch.join(mine, mine.worker(first.team()), "FULL", branch);
        planned = made(mine.party().body(plan()).post("/api/v1/meetings"));
        held = made(mine.party().body(plan()).post("/api/v1/meetings"));
        String path = "/api/v1/meetings/" + held;
        List<String> expected = expected(mine);
        String rater = first.worker().id();
        mine.party()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(Map.of(
                        "heldOn",
                        PartyBranch.today().toString(),
                        "hostId",
                        member.id(),
                        "scribeId",
                        member.id(),
                        "present",
                        expected,
                        "guests",
                        expected.contains(rater) ? List.of() : List.of(rater)))
                .post(path + "/holding")
                .then()
                .statusCode(200);
    }

    private List<String> expected(TestMine mine) {
        return mine.party()
                .get("/api/v1/meetings/" + held + "/attendees")
                .then()
                .extract()
                .jsonPath()
                .getList("items.workerId", String.class);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/meetings/" + planned;
        String done = "/api/v1/meetings/" + held;
        String worker = UUID.randomUUID().toString();
        return Optional.ofNullable(
                switch (operation) {
                    case "listMeetings" -> Sample.list("/api/v1/meetings?limit=200", planned);
                    case "getMeeting" -> Sample.record(path);
                    case "planMeeting" ->
                        Sample.record("/api/v1/meetings").body(plan()).outsideIs(422);
                    case "changeMeetingPlan" ->
                        Sample.record(path)
                                .body(Map.of(
                                        "title",
                                        "党课",
                                        "plannedOn",
                                        PartyBranch.today().toString()));
                    case "cancelMeeting" ->
                        Sample.record(path + "/cancellation").body(Map.of("reason", "改期"));
                    case "listMeetingAttendees" -> Sample.record(path + "/attendees");
                    // within the reach it is read, and found to be no sheet
                    case "takeAttendanceSheet" ->
                        Sample.record(path + "/attendance-sheet")
                                .header("Content-Type", "text/csv")
                                .insideIs(422);
                    case "exportMeetingAttendance" -> Sample.record(path + "/attendance-sheet?format=CSV");
                    case "holdMeeting" ->
                        Sample.record(path + "/holding")
                                .body(Map.of(
                                        "heldOn",
                                        PartyBranch.today().toString(),
                                        "hostId",
                                        worker,
                                        "scribeId",
                                        worker,
                                        "present",
                                        List.of(worker)));
                    case "correctMeetingAttendance" ->
                        Sample.record(done + "/attendance").body(Map.of("present", List.of(worker)));
                    case "recordResolution" ->
                        Sample.record(done + "/resolutions")
                                .body(Map.of(
                                        "matter",
                                        "事项",
                                        "method",
                                        "SHOW_OF_HANDS",
                                        "votes",
                                        Map.of("inFavour", 1, "against", 0, "abstained", 0),
                                        "outcome",
                                        "PASSED"));
                    case "recordBallot" ->
                        Sample.record(done + "/ballots")
                                .body(Map.of(
                                        "office",
                                        "BRANCH_SECRETARY",
                                        "seats",
                                        1,
                                        "tellerId",
                                        worker,
                                        "returned",
                                        1,
                                        "spoiled",
                                        0,
                                        "candidates",
                                        List.of(Map.of("workerId", worker, "votes", 1))));
                    case "minuteMeeting" -> Sample.record(done + "/minutes").body(Map.of("mainPoints", "学习"));
                    case "recordMakeUpStudy" ->
                        Sample.record(done + "/make-up-studies")
                                .body(Map.of(
                                        "workerId",
                                        worker,
                                        "on",
                                        PartyBranch.today().toString(),
                                        "form",
                                        "补课"));
                    case "rateMeeting" -> Sample.record(done + "/ratings").body(Map.of("score", 4));
                    case "listMeetingAttendances" -> Sample.list("/api/v1/meeting-attendances?limit=200", held);
                    default -> null;
                });
    }

    private Map<String, Object> plan() {
        return Map.of(
                "branchId",
                branch,
                "kind",
                "LECTURE",
                "title",
                "党课",
                "plannedOn",
                PartyBranch.today().toString());
    }
}
