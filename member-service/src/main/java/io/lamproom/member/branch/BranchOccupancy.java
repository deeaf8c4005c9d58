package io.lamproom.member.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Counts what still rests on a branch, for the rule that a branch in use is not closed. */
@ApplicationScoped
public class BranchOccupancy {

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

    private static final String MEETINGS = """
            select count(*) from meeting where branch_id = :branch and day >= :day and status <> 'CANCELLED'
            """;

    private static final String LETTERS = """
            select count(*) from relation_transfer
             where status = 'ISSUED' and (from_branch_id = :branch or to_branch_id = :branch)
            """;

    private static final String OPEN_DUES = """
            select max(month) from dues_statement where branch_id = :branch and status = 'OPEN' and month >= :month
            """;

    private final EntityManager database;

    BranchOccupancy(EntityManager database) {
        this.database = database;
    }

    /** What holds in it on some day from {@code day} on: branches below, members, positions, Party groups, admissions. */
    public long uses(UUID branch, LocalDate day) {
        return ((Number) database.createNativeQuery(USES)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    /** Meetings planned or held on a day or after it. */
    public long meetingsFrom(UUID branch, LocalDate day) {
        return ((Number) database.createNativeQuery(MEETINGS)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    /** Letters on their way out of the branch or into it. */
    public long letters(UUID branch) {
        return ((Number) database.createNativeQuery(LETTERS)
                        .setParameter("branch", branch)
                        .getSingleResult())
                .longValue();
    }

    /** The last month, from this one on, of which a statement of dues is still open. */
    public Optional<YearMonth> lastOpenDues(UUID branch, YearMonth from) {
        Object month = database.createNativeQuery(OPEN_DUES)
                .setParameter("branch", branch)
                .setParameter("month", from.toString())
                .getSingleResult();
        return Optional.ofNullable((String) month).map(YearMonth::parse);
    }
}
