package io.lamproom.roster;

import java.time.LocalDate;
import java.util.Set;
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

    private static final Set<String> OF_ANOTHER_EMPLOYER = Set.of("CONTRACTOR", "DISPATCHED");

    public boolean active() {
        return "ACTIVE".equals(status);
    }

    /** Whether the mine only has the use of them, as of a contractor's and of a dispatched worker (劳务派遣). */
    public boolean ofAnotherEmployer() {
        return employmentForm != null && OF_ANOTHER_EMPLOYER.contains(employmentForm);
    }
}
