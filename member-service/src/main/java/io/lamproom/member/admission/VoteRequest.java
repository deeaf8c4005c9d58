package io.lamproom.member.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was counted; who had a vote is known from the branch's members on that day. */
@Schema(name = "AdmissionVoteRequest")
record VoteRequest(
        @Min(0) @Max(10_000) int present,
        @Min(0) @Max(10_000) int inFavour,
        @Min(0) @Max(10_000) int writtenInFavour) {

    Vote of(int eligible) {
        return new Vote(eligible, present, inFavour, writtenInFavour);
    }
}
