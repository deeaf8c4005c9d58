package io.lamproom.member.teamleader;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param to the first day on which the worker leads the team no more
 * @param reason EXPIRED, TRANSFERRED, RESIGNED or REMOVED
 */
@Schema(examples = """
        {"to": "2026-12-01", "reason": "TRANSFERRED"}""")
record LeaderTermClosure(@NotNull LocalDate to, @NotNull TermEnd reason) {}
