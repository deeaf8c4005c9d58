package io.lamproom.member.meeting;

import static io.lamproom.member.TestMine.made;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A branch of a test's own mine: full members, the first of them secretary, and probationary ones. */
public final class PartyBranch {

    private final TestMine mine;
    private final String id;
    private final String section;
    private final List<Hired> full = new ArrayList<>();
    private final List<Hired> probationary = new ArrayList<>();

    private PartyBranch(TestMine mine, String id, String section) {
        this.mine = mine;
        this.id = id;
        this.section = section;
    }

    /** The mine's business date. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static PartyBranch of(TestMine mine, int full, int probationary) {
        return of(mine, mine.branch("采煤一区党支部"), full, probationary);
    }

    /** The same with a branch that has been set up, which covers nothing yet. */
    static PartyBranch of(TestMine mine, String branch, int full, int probationary) {
        String section = mine.section("采煤一区");
        mine.cover(branch, section);
        PartyBranch made = new PartyBranch(mine, branch, section);
        for (int i = 0; i < full; i++) {
            made.full.add(made.member("FULL"));
        }
        for (int i = 0; i < probationary; i++) {
            made.probationary.add(made.member("PROBATIONARY"));
        }
        mine.position(made.secretary().id(), "BRANCH_SECRETARY", branch);
        return made;
    }

    private Hired member(String category) {
        return join(mine, mine.worker(section), category, id);
    }

    /** Records the worker as a member of the branch from 2022-01-01 on. */
    public static Hired join(TestMine mine, Hired worker, String category, String branch) {
        mine.party()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("category", category, "relationBranchId", branch, "from", "2022-01-01"))
                .post(worker.path() + "/memberships")
                .then()
                .statusCode(201);
        return worker;
    }

    public TestMine mine() {
        return mine;
    }

    public String id() {
        return id;
    }

    public String section() {
        return section;
    }

    public Hired secretary() {
        return full.getFirst();
    }

    public Hired full(int index) {
        return full.get(index);
    }

    public Hired probationary(int index) {
        return probationary.get(index);
    }

    /** The first so many full members. */
    public List<String> fullIds(int count) {
        return full.subList(0, count).stream().map(Hired::id).toList();
    }

    public List<String> all() {
        return Stream.concat(full.stream(), probationary.stream())
                .map(Hired::id)
                .toList();
    }

    public RequestSpecification asSecretary() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary().staffNo()));
    }

    public String planned(String kind, LocalDate on) {
        return made(asSecretary()
                .body(Map.of("branchId", id, "kind", kind, "title", "会议", "plannedOn", on.toString()))
                .post("/api/v1/meetings"));
    }

    /** A meeting that took place with these people; everyone else of the branch was on shift. */
    public String held(String kind, LocalDate on, List<String> present) {
        String meeting = planned(kind, on);
        hold(meeting, on, all(), present).statusCode(200);
        return meeting;
    }

    public ValidatableResponse hold(String meeting, LocalDate on, List<String> expected, List<String> present) {
        return post(meeting, "holding", holding(on, expected, present));
    }

    /** Whoever is expected and not present was on shift; the first of those present presides. */
    Map<String, Object> holding(LocalDate on, List<String> expected, List<String> present) {
        List<Map<String, String>> absent = expected.stream()
                .filter(worker -> !present.contains(worker))
                .map(worker -> Map.of("workerId", worker, "reason", "ON_SHIFT"))
                .toList();
        return new HashMap<>(Map.of(
                "heldOn",
                on.toString(),
                "hostId",
                present.getFirst(),
                "scribeId",
                present.getLast(),
                "present",
                present,
                "absent",
                absent));
    }

    /** A step of a meeting, by the secretary, on its newest version. */
    public ValidatableResponse post(String meeting, String step, Object body) {
        String path = "/api/v1/meetings/" + meeting;
        return asSecretary()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then()
                .log()
                .ifValidationFails();
    }

    /** Records a vote of those present. */
    ValidatableResponse resolve(String meeting, int inFavour, int against, String outcome) {
        return post(meeting, "resolutions", resolution(inFavour, against, outcome));
    }

    static Map<String, Object> resolution(int inFavour, int against, String outcome) {
        return new HashMap<>(Map.of(
                "matter",
                "表决事项",
                "method",
                "SECRET_BALLOT",
                "votes",
                Map.of("inFavour", inFavour, "against", against, "abstained", 0),
                "outcome",
                outcome));
    }
}
