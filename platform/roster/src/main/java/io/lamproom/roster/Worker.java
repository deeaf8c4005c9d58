package io.lamproom.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker (职工) as this service knows them. Of an erased worker name, numbers and employer are gone.
 *
 * @param staffNo the mine's own number (工号), a string that is never reused
 * @param status ACTIVE, SUSPENDED, LEFT, RETIRED, DECEASED; open for more
 */
public record Worker(
        UUID id,
        UUID mineId,
        UUID personId,
        String staffNo,
        String name,
        String employmentForm,
        String employer,
        String status,
        LocalDate hiredOn,
        LocalDate leftOn,
        boolean erased) {

    public boolean active() {
        return "ACTIVE".equals(status);
    }
}
