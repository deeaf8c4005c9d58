package io.lamproom.member.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matter that was voted on.
 *
 * @param aboutWorkerId the person it is about, who has no vote in it
 * @param presidedBy who presided over it, when not the host
 * @param votes of the voters who were there
 * @param written opinions that came in before the meeting
 * @param outcome what the minutes say; it must be what the votes say
 * @param branchOpinion asked for a matter of a joint meeting
 */
@Schema(examples = """
                {"matter": "接收李四为预备党员", "aboutWorkerId": "019b3a50-0000-7000-8000-000000000014",
                 "method": "SECRET_BALLOT", "votes": {"inFavour": 12, "against": 0, "abstained": 1}, "outcome": "PASSED"}""")
record ResolutionRequest(
        @NotBlank @Size(max = 500) String matter,
        UUID aboutWorkerId,
        UUID presidedBy,
        @NotNull VoteMethod method,
        @NotNull @Valid Votes votes,
        @Valid Votes written,
        @NotNull Outcome outcome,
        BranchOpinion branchOpinion,
        @Size(max = 1000) String branchOpinionText) {

    ResolutionRequest {
        written = written == null ? Votes.NONE : written;
    }
}
