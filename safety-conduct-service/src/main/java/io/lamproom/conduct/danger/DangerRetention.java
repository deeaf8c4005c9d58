package io.lamproom.conduct.danger;

import io.lamproom.conduct.evidence.EraseEvidence;
import io.lamproom.conduct.evidence.RecordKind;
import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of a danger that was closed or dismissed long ago stays where, when and of which kind it was, and how soon it was put right. */
class DangerRetention {

    private static final String ENDED = """
            select d.id, (d.stopped_at is not null and d.resumed_at is null)
                or exists (select from root_cause c where c.subject_id = d.id and c.status <> 'CLOSED')
                or exists (select from pattern_fact f join pattern_review r on r.id = f.review_id
                            where f.fact_id = d.id and r.status = 'OPEN') as held
              from danger d
             where d.mine_id = ? and coalesce(d.closed_at, d.dismissed_at) < ?
               and d.status in ('CLOSED', 'DISMISSED') and not d.erased""";

    private static final List<String> ERASE = List.of("""
            update danger set erased = true, version = version + 1, finder_id = null, supervisor_id = null,
                responsible_id = null, place_detail = null, description = '', measures = left(measures, 0),
                contingency_plan = left(contingency_plan, 0), stopped_area = left(stopped_area, 0),
                rectification_note = left(rectification_note, 0), dismissal_reason = left(dismissal_reason, 0),
                recorded_by = '', recorded_by_staff_no = null, recorded_by_client = null,
                stopped_by = left(stopped_by, 0), stopped_by_staff_no = null,
                resumed_by = left(resumed_by, 0), resumed_by_staff_no = null,
                assigned_by = left(assigned_by, 0), assigned_by_staff_no = null,
                rectified_by = left(rectified_by, 0), rectified_by_staff_no = null,
                dismissed_by = left(dismissed_by, 0), dismissed_by_staff_no = null
             where id = any (?::uuid[])""", """
            update danger_check set checked_by = '', checked_by_staff_no = null, note = left(note, 0)
             where danger_id = any (?::uuid[])""", """
            update danger_extension set reason = '', interim_measure = '', asked_by = '', asked_by_staff_no = null,
                decided_by = left(decided_by, 0), decided_by_staff_no = null, decision_note = left(decision_note, 0)
             where danger_id = any (?::uuid[])""", Erasures.SHEET_ROWS);

    private final Erasures erasures;
    private final DangerRepository records;
    private final EraseEvidence eraseEvidence;

    DangerRetention(Erasures erasures, DangerRepository records, EraseEvidence eraseEvidence) {
        this.erasures = erasures;
        this.records = records;
        this.eraseEvidence = eraseEvidence;
    }

    @Produces
    @Singleton
    RetentionKind ofDangers() {
        return erasures.kind(
                "danger",
                RetentionRules::dangerMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("danger.erased", each, "person", "texts"))
                                .toList(),
                        eraseEvidence.of(RecordKind.DANGER)));
    }
}
