package io.lamproom.member.committee;

import static io.lamproom.member.TestMine.made;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.member.meeting.PartyBranch;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;

/** The requests about committee terms in the access test. */
public class CommitteeSamples implements FeatureSamples {

    private TestMine mine;
    private String branch;
    private String term;

    /** The officers of today are elected, so that they keep their positions and the reach that rests on them. */
    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        this.mine = mine;
        branch = first.branch();
        String secretary = member(first.secretary());
        String committeeMember = member(first.committeeMember());
        String other = member(mine.worker(first.team()));
        String teller = member(mine.worker(first.team()));
        String election = planned();
        List<String> all = mine.party()
                .get("/api/v1/meetings/" + election + "/attendees")
                .then()
                .extract()
                .jsonPath()
                .getList("items.workerId", String.class);
        int voters = mine.party()
                .get("/api/v1/meetings/" + election + "/attendees")
                .then()
                .extract()
                .path("items.count { it.voting }");
        step(
                election,
                "holding",
                Map.of("heldOn", PartyBranch.today().toString(), "hostId", teller, "scribeId", teller, "present", all));
        step(
                election,
                "ballots",
                Map.of(
                        "office",
                        "COMMITTEE_MEMBER",
                        "seats",
                        2,
                        "tellerId",
                        teller,
                        "returned",
                        voters,
                        "spoiled",
                        0,
                        "candidates",
                        List.of(vote(secretary, voters), vote(committeeMember, voters), vote(other, 0))));
        step(election, "minutes", Map.of("mainPoints", "换届选举"));
        term = made(
                mine.party().body(request(election, secretary, committeeMember)).post("/api/v1/committee-terms"));
    }

    private String planned() {
        return made(mine.party()
                .body(Map.of(
                        "branchId",
                        branch,
                        "kind",
                        "ELECTION",
                        "title",
                        "换届选举",
                        "plannedOn",
                        PartyBranch.today().toString()))
                .post("/api/v1/meetings"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/committee-terms/" + term;
        String worker = UUID.randomUUID().toString();
        return Optional.ofNullable(
                switch (operation) {
                    case "listCommitteeTerms" -> Sample.list("/api/v1/committee-terms?limit=200", term);
                    case "getCommitteeTerm" -> Sample.record(path);
                    case "beginCommitteeTerm" ->
                        Sample.record("/api/v1/committee-terms")
                                .body(request(worker, worker, UUID.randomUUID().toString()))
                                .outsideIs(422);
                    case "extendCommitteeTerm" ->
                        Sample.record(path + "/extension").body(Map.of("until", "2031-01-01", "reason", "延期换届"));
                    case "listBranchWarnings" -> Sample.record("/api/v1/branches/" + branch + "/warnings");
                    default -> null;
                });
    }

    private String member(Hired worker) {
        new PartyPeople(mine).member(worker, "FULL", branch, "2022-01-01");
        return worker.id();
    }

    private void step(String meeting, String step, Map<String, Object> body) {
        String path = "/api/v1/meetings/" + meeting;
        mine.party()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(Matchers.lessThan(300));
    }

    private Map<String, Object> request(String meeting, String secretary, String committeeMember) {
        return Map.of(
                "branchId",
                branch,
                "meetingId",
                meeting,
                "from",
                PartyBranch.today().toString(),
                "officers",
                List.of(
                        Map.of("workerId", secretary, "office", "BRANCH_SECRETARY"),
                        Map.of("workerId", committeeMember, "office", "COMMITTEE_MEMBER")));
    }

    private static Map<String, Object> vote(String worker, int votes) {
        return Map.of("workerId", worker, "votes", votes);
    }
}
