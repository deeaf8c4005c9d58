package io.lamproom.member.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Counts what still rests on a branch, for the rule that a branch in use is not closed. */
@ApplicationScoped
class BranchOccupancy {

    private static final String USES = """
            select (select count(*) from branch
                     where parent_id = :branch and (valid_to is null or valid_to > :day))
                 + (select count(*) from membership
                     where relation_branch_id = :branch and (valid_to is null or valid_to > :day))
                 + (select count(*) from position
                     where branch_id = :branch and (valid_to is null or valid_to > :day))
                 + (select count(*) from party_group
                     where branch_id = :branch and (valid_to is null or valid_to > :day))
                 + (select count(*) from admission where branch_id = :branch and status = 'OPEN')
            """;

    private final EntityManager database;

    BranchOccupancy(EntityManager database) {
        this.database = database;
    }

    /** What holds in it on some day from {@code day} on: branches below, members, positions, Party groups, admissions. */
    long uses(UUID branch, LocalDate day) {
        return ((Number) database.createNativeQuery(USES)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }
}
