package io.lamproom.member.teamleader;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker who is to lead a team.
 *
 * @param certificateNo of the leader's safety training, when there is one
 * @param plannedTo the day before which the term is to end
 */
@Schema(examples = """
        {"teamId": "019b3a50-0000-7000-8000-000000000003", "workerId": "019b3a50-0000-7000-8000-000000000006",
         "appointment": "ELECTED", "certificateNo": "BZ-2026-0117", "from": "2026-11-16", "plannedTo": "2029-11-16"}""")
record LeaderTermRequest(
        @NotNull UUID teamId,
        @NotNull UUID workerId,
        @NotNull Appointment appointment,
        @Size(max = 64) String certificateNo,
        @NotNull LocalDate from,
        @NotNull LocalDate plannedTo) {}
