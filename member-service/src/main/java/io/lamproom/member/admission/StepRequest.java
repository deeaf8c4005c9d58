package io.lamproom.member.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken.
 *
 * @param decider who decided or acted, such as the branch committee
 * @param evidence the document it is seen from
 * @param contacts of CONTACTS_APPOINTED the workers (培养联系人)
 * @param sponsors of SPONSORS_APPOINTED the workers (入党介绍人)
 * @param training of CONCENTRATED_TRAINING
 * @param resolutionId of GENERAL_MEETING and FULL_MEETING the resolution about the person, carried by that meeting
 * @param notice the public notice before the step, where the mine asks for one
 * @param leagueRecommendedOn of ACTIVIST_DECISION the day of the Youth League's recommendation (推优)
 * @param leavesOn of GENERAL_MEETING the day on which the person leaves the unit, where that is known
 * @param reason why the step is taken although it normally is not, such as an approval after its term
 */
@Schema(examples = """
                {"step": "GENERAL_MEETING", "on": "2026-09-20", "decider": "采煤一区党支部党员大会",
                 "evidence": "支部大会记录 2026-09", "resolutionId": "019b3a50-0000-7000-8000-000000000031"}""")
record StepRequest(
        @NotNull StepKind step,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String decider,
        @NotBlank @Size(max = 500) String evidence,
        @Size(max = 2) Set<@NotNull UUID> contacts,
        @Size(max = 2) Set<@NotNull UUID> sponsors,
        @Valid Training training,
        UUID resolutionId,
        @Valid PublicNotice notice,
        LocalDate leagueRecommendedOn,
        LocalDate leavesOn,
        @Size(min = 1, max = 500) String reason) {

    StepRequest {
        contacts = contacts == null ? Set.of() : contacts;
        sponsors = sponsors == null ? Set.of() : sponsors;
    }
}
