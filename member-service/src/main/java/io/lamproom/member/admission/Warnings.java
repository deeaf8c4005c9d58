package io.lamproom.member.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** What those who decide on an applicant should know. It refuses nothing. */
@ApplicationScoped
class Warnings {

    private static final String OPEN = """
            select count(*), max(v.business_date)
              from worker asked
              join worker own on own.person_id = asked.person_id
              join conduct_violation v on v.worker_id = own.id and v.open_and_serious
             where asked.id = :worker
            """;

    private final Session database;

    Warnings(Session database) {
        this.database = database;
    }

    /** What a warning is about. */
    @Schema(
            name = "WarningKind",
            description = "`OPEN_SERIOUS_VIOLATION` 未结严重三违: for the committee to weigh, never a refusal.")
    enum Kind {
        /** 未处理完毕的严重三违 */
        OPEN_SERIOUS_VIOLATION
    }

    /**
     * A warning.
     *
     * @param last the business date of the last of them
     */
    record Warning(Kind kind, int count, LocalDate last) {}

    List<Warning> about(UUID workerId) {
        Object[] found = database.createNativeQuery(OPEN, Object[].class)
                .setParameter("worker", workerId)
                .addScalar("count", Integer.class)
                .addScalar("max", LocalDate.class)
                .getSingleResult();
        int count = (Integer) found[0];
        return count == 0 ? List.of() : List.of(new Warning(Kind.OPEN_SERIOUS_VIOLATION, count, (LocalDate) found[1]));
    }
}
