package io.lamproom.member.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A further post on the days [from, to).
 *
 * @param underground as the unit is, when left out
 * @param to without end, when left out
 */
@Schema(examples = """
        {"unitId": "019b3a50-0000-7000-8000-000000000002", "post": "兼职瓦斯检查员", "from": "2026-11-16"}""")
record ConcurrentPostRequest(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        @NotNull LocalDate from,
        LocalDate to) {

    Placement toPlacement() {
        return new Placement(
                AssignmentKind.CONCURRENT,
                new Transfer(unitId, post.strip(), trade, duty, usualShift, underground, from),
                to);
    }
}
