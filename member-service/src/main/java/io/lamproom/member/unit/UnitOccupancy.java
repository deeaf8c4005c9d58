package io.lamproom.member.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Counts what still stands in a unit, for the rule that a unit in use is not closed. */
@ApplicationScoped
public class UnitOccupancy {

    private static final String UNITS =
            "select count(*) from unit where parent_id = :unit and (valid_to is null or valid_to > :day)";

    private static final String WORKERS = """
            select count(distinct worker_id) from assignment
             where (section_id = :unit or team_id = :unit) and (valid_to is null or valid_to > :day)
            """;

    private final EntityManager database;

    UnitOccupancy(EntityManager database) {
        this.database = database;
    }

    /** Units below it that exist on some day from {@code day} on. */
    public long units(UUID unit, LocalDate day) {
        return count(UNITS, unit, day);
    }

    /** People assigned to it, or to a team of it, on some day from {@code day} on. */
    public long workers(UUID unit, LocalDate day) {
        return count(WORKERS, unit, day);
    }

    private long count(String sql, UUID unit, LocalDate day) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter("unit", unit)
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }
}
