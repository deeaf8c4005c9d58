package io.lamproom.member.groupmove;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone is to move to another mine of the group.
 *
 * @param toMine the code of that mine
 * @param from the first day there, on which the worker is employed here no more
 */
@Schema(examples = """
        {"workerId": "019b3a50-0000-7000-8000-000000000006", "toMine": "LT2", "from": "2026-11-16",
         "reason": "集团人调〔2026〕9号"}""")
record GroupMoveRequest(
        @NotNull UUID workerId,
        @NotBlank @Size(max = 32) String toMine,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason) {}
