package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a worker is lent to on the days [from, to), and what he does there.
 *
 * @param unitId the borrowing team, or section, department or contractor
 * @param underground as the unit is, when left out
 * @param to without end, when left out
 */
@Schema(examples = """
        {"unitId": "019b3a50-0000-7000-8000-000000000003", "post": "支架检修工", "from": "2026-11-16", "to": "2027-02-16"}""")
record LoanRequest(
        @NotNull UUID unitId,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        @NotNull LocalDate from,
        LocalDate to) {

    Placement toPlacement() {
        return new Placement(
                AssignmentKind.LOAN, new Transfer(unitId, post, trade, duty, usualShift, underground, from), to);
    }
}
