package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ElectionCountTest {

    private static final KindRules ELECTION =
            new KindRules(Expected.MEMBERS, Share.atLeast(4, 5), Share.moreThan(1, 2), true, false, true, false);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void anElectionNeedsFourFifthsOfTheElectors() {
        assertRefused(() -> count(20, 15, 1, Map.of(A, 15), 15, 0), "quorum-missed");
        assertThat(count(20, 16, 1, Map.of(A, 16), 16, 0).elected()).containsExactly(A);
    }

    @Test
    void electedIsWhoHasMoreThanHalfOfThosePresentNotOfAllElectors() {
        ElectionCount count = count(20, 16, 2, votes(A, 9, B, 8, C, 2), 16, 0);
        assertThat(count.needed()).isEqualTo(9);
        assertThat(count.elected()).containsExactly(A);
        assertThat(count.vacant()).isEqualTo(1);
    }

    @Test
    void theHighestAreElectedAsFarAsThereAreSeats() {
        ElectionCount count = count(20, 20, 2, votes(A, 12, B, 14, C, 11), 20, 0);
        assertThat(count.elected()).containsExactly(B, A);
        assertThat(count.vacant()).isZero();
    }

    @Test
    void aTieForTheLastSeatElectsNeither() {
        ElectionCount count = count(20, 20, 2, votes(A, 16, B, 12, C, 12), 20, 0);
        assertThat(count.elected()).containsExactly(A);
        assertThat(count.vacant()).isEqualTo(1);
    }

    @Test
    void morePapersThanVotersMakeTheBallotVoid() {
        assertRefused(() -> count(20, 18, 1, Map.of(A, 18), 19, 0), "ballots-exceed-voters");
    }

    @Test
    void noCandidateHasMoreVotesThanThereAreValidPapers() {
        assertRefused(() -> count(20, 18, 1, Map.of(A, 18), 18, 1), "votes-exceed-ballots");
        assertRefused(() -> count(20, 18, 1, votes(A, 10, B, 9, C, 0), 18, 0), "votes-exceed-ballots");
    }

    @Test
    void aCommitteeIsElectedFromAFifthMoreCandidatesThanSeats() {
        Share fifth = Share.atLeast(1, 5);
        assertRefused(() -> Candidacies.checkNumber(PositionKind.COMMITTEE_MEMBER, 5, 5, fifth), "candidates-too-few");
        Candidacies.checkNumber(PositionKind.COMMITTEE_MEMBER, 5, 6, fifth);
        Candidacies.checkNumber(PositionKind.BRANCH_SECRETARY, 1, 1, fifth);
    }

    @Test
    void aBranchElectsOneSecretary() {
        assertRefused(
                () -> Candidacies.checkNumber(PositionKind.BRANCH_SECRETARY, 2, 2, Share.atLeast(1, 5)),
                "one-secretary-seat");
    }

    private static ElectionCount count(
            int electors, int present, int seats, Map<UUID, Integer> votes, int returned, int spoiled) {
        return ElectionCount.of(
                ELECTION, "选举工作条例", electors, present, seats, votes, new ElectionCount.Papers(returned, spoiled));
    }

    private static Map<UUID, Integer> votes(UUID a, int first, UUID b, int second, UUID c, int third) {
        Map<UUID, Integer> votes = new LinkedHashMap<>();
        votes.put(a, first);
        votes.put(b, second);
        votes.put(c, third);
        votes.put(D, 0);
        return votes;
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
