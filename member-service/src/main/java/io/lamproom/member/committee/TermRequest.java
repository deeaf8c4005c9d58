package io.lamproom.member.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term to begin, by which the higher organisation approves an election (选举结果批复).
 *
 * @param meetingId the election; none for the appointed officers of a temporary branch
 * @param from the day on which the officers take over
 * @param earlyReason asked for when the term before is cut short
 */
@Schema(examples = """
                {"branchId": "019b3a50-0000-7000-8000-000000000004", "meetingId": "019b3a50-0000-7000-8000-000000000030",
                 "from": "2026-10-08", "officers": [
                  {"workerId": "019b3a50-0000-7000-8000-000000000011", "office": "BRANCH_SECRETARY"},
                  {"workerId": "019b3a50-0000-7000-8000-000000000012", "office": "COMMITTEE_MEMBER"},
                  {"workerId": "019b3a50-0000-7000-8000-000000000013", "office": "COMMITTEE_MEMBER"}]}""")
record TermRequest(
        @NotNull UUID branchId,
        UUID meetingId,
        @NotNull LocalDate from,
        @NotEmpty @Size(max = 15) List<@NotNull @Valid Officer> officers,
        @Size(max = 300) String earlyReason) {}
