package io.lamproom.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What sets a member apart on the days [from, to); without {@code to} until it is ended.
 *
 * @param ground of a member who is not to be counted, else none
 */
@Schema(examples = """
                {"kind": "NOT_COUNTED", "ground": "BEDRIDDEN", "reason": "长期卧床，支委会研究上报", "from": "2026-11-01"}""")
record MarkRequest(
        @NotNull MarkKind kind,
        AbsenceGround ground,
        @NotBlank @Size(max = 500) String reason,
        @NotNull LocalDate from,
        LocalDate to) {}
