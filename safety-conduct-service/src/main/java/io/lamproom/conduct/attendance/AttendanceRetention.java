package io.lamproom.conduct.attendance;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The shifts of a worker's month stay with an id made up for that month, so that its rates still count people, as of any
 * day; no two months can be joined.
 */
@ApplicationScoped
class AttendanceRetention implements RetentionKind {

    private static final String ENDED = """
            select m.id, exists (
                    select from absence a where a.worker_id = m.worker_id and to_char(a.business_date, 'YYYY-MM') = m.month
                       and not a.erased and (a.status = 'PRESUMED' or a.appeal_status = 'OPEN')) as held
              from attendance_month m
             where m.mine_id = ? and m.month < to_char(?::date, 'YYYY-MM') and not m.erased""";

    private static final String ERASE = """
            with gone as (
                select id, worker_id, (month || '-01')::date as first, ((month || '-01')::date + interval '1 month')::date as next,
                       gen_random_uuid() as nobody
                  from attendance_month where id = any (?::uuid[])
            ), past as (
                update shift_entry_past p set told_by = '', told_by_staff_no = null
                  from shift_entry e, gone g
                 where p.entry_id = e.id and e.worker_id = g.worker_id and e.business_date >= g.first and e.business_date < g.next
            ), shifts as (
                update shift_entry e set worker_id = g.nobody, told_by = '', told_by_staff_no = null
                  from gone g
                 where e.worker_id = g.worker_id and e.business_date >= g.first and e.business_date < g.next
            )
            update attendance_month m
               set erased = true, version = m.version + 1, worker_id = g.nobody, stale_since = null
              from gone g where g.id = m.id""";

    private final RetentionTerms terms;
    private final DataSource database;
    private final AttendanceMonthRepository months;
    private final ChangeRecorder changes;

    AttendanceRetention(
            RetentionTerms terms, DataSource database, AttendanceMonthRepository months, ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.months = months;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "attendance-month";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::attendanceMonths);
    }

    @Override
    public String ended() {
        return ENDED;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        Sql.update(database, ERASE, ids);
        changes.recordAll(months.ended(ids).stream()
                .map(month -> Change.of("attendance-month.erased", month, "person"))
                .toList());
    }

    @Override
    public Collection<UUID> audited(List<UUID> ids) {
        return ids;
    }
}
