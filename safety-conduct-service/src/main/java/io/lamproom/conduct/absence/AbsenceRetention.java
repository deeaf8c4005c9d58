package io.lamproom.conduct.absence;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Of an absence stays where and when there was one, and how it ended; not while somebody appeals, or looks at it. */
@ApplicationScoped
class AbsenceRetention implements RetentionKind {

    private static final String ENDED = """
            select a.id, coalesce(a.appeal_status = 'OPEN', false) or %s as held from absence a
             where a.mine_id = ? and not a.erased
               and greatest(a.presumed_at, a.heard_at, a.explained_at, a.confirmed_at, a.appeal_ended_at, a.reversed_at) < ?""";

    private static final String ERASE = """
            update absence set erased = true, version = version + 1, worker_id = gen_random_uuid(), trade = null,
                presumed_by = '', presumed_by_staff_no = null, heard_by = null, heard_by_staff_no = null, statement = null,
                witness_id = null, explained_by = null, explained_by_staff_no = null, explanation = null,
                confirmed_by = null, confirmed_by_staff_no = null, confirmation_note = null, appealed_by = null,
                appealed_by_staff_no = null, appeal_grounds = null, appeal_ended_by = null,
                appeal_ended_by_staff_no = null, appeal_reasons = null, reversed_by = null, reversed_by_staff_no = null
             where id = any (?::uuid[])""";

    private final RetentionTerms terms;
    private final DataSource database;
    private final AbsenceRepository absences;
    private final Instance<GoesWithAbsence> beside;
    private final ChangeRecorder changes;

    AbsenceRetention(
            RetentionTerms terms,
            DataSource database,
            AbsenceRepository absences,
            Instance<GoesWithAbsence> beside,
            ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.absences = absences;
        this.beside = beside;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "absence";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::absenceMonths);
    }

    @Override
    public String ended() {
        return ENDED.formatted(
                beside.stream().map(GoesWithAbsence::condition).sorted().collect(Collectors.joining(" or ", "(", ")")));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        Sql.update(database, ERASE, ids);
        List<Change> erased = new ArrayList<>();
        absences.ended(ids).forEach(absence -> erased.add(Change.of("absence.erased", absence, "person", "texts")));
        beside.forEach(feature -> erased.addAll(feature.erase(ids)));
        changes.recordAll(erased);
    }

    @Override
    public Collection<UUID> audited(List<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        beside.forEach(feature -> all.addAll(feature.audited(ids)));
        return all;
    }
}
