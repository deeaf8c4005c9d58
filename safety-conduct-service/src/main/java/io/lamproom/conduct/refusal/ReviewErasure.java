package io.lamproom.conduct.refusal;

import io.lamproom.conduct.absence.GoesWithAbsence;
import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A case is kept while the union looks at it, and while its subject is watched over. Once it is erased no review leads to it
 * any more: by the refusal it would say whose it was. What it was about is then an id made up for it.
 */
@ApplicationScoped
class ReviewErasure implements CaseErasure, KeepsCase {

    static final String ERASE = """
            update refusal_review set erased = true, version = version + 1, violation_id = null, deduction_id = null,
                absence_id = null, assignment_id = gen_random_uuid(), found_by = null, found_by_staff_no = null, finding_note = null
             where id = any (?::uuid[])""";

    private static final String OF_CASES = """
            select id from refusal_review where violation_id = any (?::uuid[])
            union
            select r.id from refusal_review r join deduction d on d.id = r.deduction_id
             where d.violation_id = any (?::uuid[])""";

    private static final String OF_ABSENCES = "select id from refusal_review where absence_id = any (?::uuid[])";

    private final DataSource database;
    private final RefusalReviewRepository reviews;

    ReviewErasure(DataSource database, RefusalReviewRepository reviews) {
        this.database = database;
        this.reviews = reviews;
    }

    @Override
    public String condition() {
        return """
                exists (select from refusal_review r where r.violation_id = v.id and r.status = 'OPEN')
                or exists (select from refusal_review r join deduction d on d.id = r.deduction_id
                            where d.violation_id = v.id and r.status = 'OPEN')
                or exists (select from unsafe_work_refusal u where u.worker_id = v.worker_id
                            and (u.status = 'REPORTED' or u.watched_until >= current_date))""";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        return erased(of(violations));
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return of(violations);
    }

    private List<UUID> of(List<UUID> violations) {
        return Sql.list(database, OF_CASES, row -> Sql.id(row, "id"), violations, violations);
    }

    List<Change> erased(List<UUID> ids) {
        Sql.update(database, ERASE, ids);
        return reviews.ended(ids).stream()
                .map(review -> Change.of("refusal-review.erased", review, "subject", "finding"))
                .toList();
    }

    /** The same of an absence. */
    @ApplicationScoped
    static class OfAbsences implements GoesWithAbsence {

        private final ReviewErasure reviews;
        private final DataSource database;

        OfAbsences(ReviewErasure reviews, DataSource database) {
            this.reviews = reviews;
            this.database = database;
        }

        @Override
        public String condition() {
            return """
                    exists (select from refusal_review r where r.absence_id = a.id and r.status = 'OPEN')
                    or exists (select from unsafe_work_refusal u where u.worker_id = a.worker_id
                                and (u.status = 'REPORTED' or u.watched_until >= current_date))""";
        }

        @Override
        public List<Change> erase(List<UUID> absences) {
            return reviews.erased(of(absences));
        }

        @Override
        public Collection<UUID> audited(List<UUID> absences) {
            return of(absences);
        }

        private List<UUID> of(List<UUID> absences) {
            return Sql.list(database, OF_ABSENCES, row -> Sql.id(row, "id"), absences);
        }
    }
}
