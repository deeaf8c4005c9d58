package io.lamproom.conduct.violation;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Removes the persons from cases and from all that belongs to them. What a case counts by stays: behaviour, grade, days,
 * units and branches; its subject's id is one made up for it.
 */
@ApplicationScoped
class EraseCases {

    private static final String VIOLATIONS = """
            update violation set erased = true, version = version + 1, worker_id = gen_random_uuid(), place = '',
                description = '', event_id = null, trade = null, informant = null, content_hash = null,
                recorded_by = '', recorded_by_client = null, recorded_by_staff_no = null,
                submitted_by = null, submitted_by_staff_no = null,
                identity_explained_by = null, identity_explained_by_staff_no = null, identity_explanation = null,
                term_extended_by = null, term_extended_by_staff_no = null, term_extension_reason = null,
                verified_by = null, verified_by_staff_no = null, verification_note = null,
                confirmed_by = null, confirmed_by_staff_no = null, confirmation_note = null, separate_from_id = null,
                voided_by = null, voided_by_staff_no = null, void_reason = null,
                notice_served_by = null, notice_served_by_staff_no = null, notice_note = null,
                notice_answered_by = null, notice_answered_by_staff_no = null, notice_answer_note = null,
                notice_witness_staff_no = null,
                education_by = null, education_by_staff_no = null, education_note = null,
                return_approved_by = null, return_approved_by_staff_no = null, return_approval_note = null,
                follow_up_by = null, follow_up_by_staff_no = null, follow_up_note = null,
                closed_by = null, closed_by_staff_no = null, closing_note = null,
                annulled_by = null, annulled_by_staff_no = null, annulment_note = null, annulment_document = null,
                revoked_by = null, revoked_by_staff_no = null, revocation_note = null
             where id = any (?::uuid[])""";

    private static final String REFUSERS = "delete from violation_refuser where violation_id = any (?::uuid[])";

    private static final String LOST_SHIFTS = "delete from violation_lost_shift where violation_id = any (?::uuid[])";

    private final DataSource database;
    private final ViolationRepository violations;
    private final Instance<KeepsCase> keepers;
    private final Instance<CaseErasure> erasures;
    private final ChangeRecorder changes;

    EraseCases(
            DataSource database,
            ViolationRepository violations,
            Instance<KeepsCase> keepers,
            Instance<CaseErasure> erasures,
            ChangeRecorder changes) {
        this.database = database;
        this.violations = violations;
        this.keepers = keepers;
        this.erasures = erasures;
        this.changes = changes;
    }

    /** An SQL condition on the violation {@code v}: something still needs it. */
    String held() {
        return keepers.stream().map(KeepsCase::condition).sorted().collect(Collectors.joining(" or "));
    }

    @Transactional(TxType.MANDATORY)
    void erase(List<UUID> ids) {
        Sql.update(database, VIOLATIONS, ids);
        Sql.update(database, REFUSERS, ids);
        Sql.update(database, LOST_SHIFTS, ids);
        Sql.update(database, Erasures.SHEET_ROWS, ids);
        List<Change> erased = new ArrayList<>();
        violations.ended(ids).forEach(each -> erased.add(Change.of("violation.erased", each, "person", "texts")));
        erasures.forEach(each -> erased.addAll(each.erase(ids)));
        changes.recordAll(erased);
    }

    Collection<UUID> audited(List<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        erasures.forEach(each -> all.addAll(each.audited(ids)));
        return all;
    }
}
