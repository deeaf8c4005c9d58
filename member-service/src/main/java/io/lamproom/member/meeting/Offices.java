package io.lamproom.member.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who holds which office on a day, as far as it matters to who may preside. */
@ApplicationScoped
class Offices {

    private static final String BOTH = """
            select count(distinct kind) from position
             where worker_id = :worker and valid_from <= :day and (valid_to is null or valid_to > :day)
               and (kind = 'SECTION_HEAD' or (kind = 'BRANCH_SECRETARY' and branch_id = :branch))
            """;

    private static final String ABOVE = """
            select p.worker_id from branch b join position p on p.branch_id = b.parent_id
             where b.id = :branch and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private static final String COMMITTEE = """
            select count(*) from position
             where branch_id = :branch and kind = 'COMMITTEE_MEMBER'
               and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    private final Session database;

    Offices(Session database) {
        this.database = database;
    }

    OwnMatter matterOf(UUID worker, UUID branchId, LocalDate day) {
        boolean both = database.createNativeQuery(BOTH, Long.class)
                        .setParameter("worker", worker)
                        .setParameter("branch", branchId)
                        .setParameter("day", day)
                        .getSingleResult()
                == 2;
        return new OwnMatter(worker, both, both ? nextLevel(branchId, day) : Set.of());
    }

    /** Whether the branch has a committee at all (支委会); where not, the general meeting has its powers. */
    boolean hasCommittee(UUID branchId, LocalDate day) {
        return database.createNativeQuery(COMMITTEE, Long.class)
                        .setParameter("branch", branchId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private Set<UUID> nextLevel(UUID branchId, LocalDate day) {
        return Set.copyOf(database.createNativeQuery(ABOVE, UUID.class)
                .setParameter("branch", branchId)
                .setParameter("day", day)
                .getResultList());
    }
}
