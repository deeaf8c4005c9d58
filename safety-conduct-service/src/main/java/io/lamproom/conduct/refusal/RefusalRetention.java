package io.lamproom.conduct.refusal;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Of a refusal whose watch ended long ago, and of its reviews, stays that there was one and how it ended. */
@ApplicationScoped
class RefusalRetention implements RetentionKind {

    private static final String ENDED = """
            select u.id, u.status = 'REPORTED' or exists (
                    select from refusal_review r where r.refusal_id = u.id and r.status = 'OPEN') as held
              from unsafe_work_refusal u where u.mine_id = ? and u.watched_until < ? and not u.erased""";

    private static final String ERASE = """
            update unsafe_work_refusal set erased = true, version = version + 1, worker_id = gen_random_uuid(),
                instruction = '', reason = '', recorded_by = '', recorded_by_staff_no = null, decided_by = null,
                decided_by_staff_no = null, decision_note = null
             where id = any (?::uuid[])""";

    private final RetentionTerms terms;
    private final DataSource database;
    private final RefusalRepository refusals;
    private final RefusalReviewRepository reviews;
    private final ChangeRecorder changes;

    RefusalRetention(
            RetentionTerms terms,
            DataSource database,
            RefusalRepository refusals,
            RefusalReviewRepository reviews,
            ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.refusals = refusals;
        this.reviews = reviews;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "refusal";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::refusalMonths);
    }

    @Override
    public String ended() {
        return ENDED;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        List<UUID> theirs = reviewsOf(ids);
        Sql.update(database, ERASE, ids);
        Sql.update(database, ReviewErasure.ERASE, theirs);
        List<Change> erased = new ArrayList<>();
        refusals.ended(ids)
                .forEach(refusal -> erased.add(Change.of("unsafe-work-refusal.erased", refusal, "person", "texts")));
        reviews.ended(theirs)
                .forEach(review -> erased.add(Change.of("refusal-review.erased", review, "subject", "finding")));
        changes.recordAll(erased);
    }

    @Override
    public Collection<UUID> audited(List<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        all.addAll(reviewsOf(ids));
        return all;
    }

    /** Those not erased with a case before. */
    private List<UUID> reviewsOf(List<UUID> refusalIds) {
        return Sql.list(
                database,
                "select id from refusal_review where refusal_id = any (?::uuid[]) and not erased",
                row -> Sql.id(row, "id"),
                refusalIds);
    }
}
