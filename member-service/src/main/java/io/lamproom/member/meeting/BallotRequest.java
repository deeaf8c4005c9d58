package io.lamproom.member.meeting;

import io.lamproom.member.people.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The count of a ballot.
 *
 * @param office secretary, deputy or committee member
 * @param tellerId who supervised the count (监票人), a voter who was there and no candidate
 * @param returned ballot papers that came back
 * @param spoiled those of them that are void
 */
@Schema(examples = """
                {"office": "COMMITTEE_MEMBER", "seats": 3, "tellerId": "019b3a50-0000-7000-8000-000000000015",
                 "returned": 20, "spoiled": 0, "candidates": [
                  {"workerId": "019b3a50-0000-7000-8000-000000000011", "votes": 19},
                  {"workerId": "019b3a50-0000-7000-8000-000000000012", "votes": 17},
                  {"workerId": "019b3a50-0000-7000-8000-000000000013", "votes": 15},
                  {"workerId": "019b3a50-0000-7000-8000-000000000014", "votes": 6}]}""")
record BallotRequest(
        @NotNull PositionKind office,
        @Min(1) @Max(20) int seats,
        @NotNull UUID tellerId,
        @Min(0) @Max(10_000) int returned,
        @Min(0) @Max(10_000) int spoiled,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Candidacy> candidates) {

    /** A candidate and the votes received. */
    record Candidacy(
            @NotNull UUID workerId, @Min(0) @Max(10_000) int votes) {}

    /** Votes by candidate, in the order of the ballot paper. */
    Map<UUID, Integer> votes() {
        Map<UUID, Integer> votes = new LinkedHashMap<>();
        candidates.forEach(each -> votes.put(each.workerId(), each.votes()));
        return votes;
    }
}
