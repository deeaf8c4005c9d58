package io.lamproom.conduct.incident;

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

/** Near misses, and accidents where a mine sets them a term: shipped is that accident files are kept for good. What is left says what it came to. */
class IncidentRetention {

    /** A case under hold has the accidents of its subject on that day kept as well. */
    private static final String ENDED = """
            select i.id, exists (select from root_cause c where c.subject_id = i.id and c.status <> 'CLOSED')
                or exists (select from incident_person p
                             join violation v on v.worker_id = p.worker_id and v.business_date = i.business_date
                             join case_hold h on h.violation_id = v.id and h.lifted_at is null
                            where p.incident_id = i.id) as held
              from incident i
             where i.mine_id = ? and i.closed_at < ? and i.kind %s 'NEAR_MISS' and not i.erased""";

    private static final List<String> ERASE =
            List.of("""
            update incident set erased = true, version = version + 1, place_detail = null, description = '',
                recorded_by = '', recorded_by_staff_no = null, recorded_by_client = null, reporter_id = null,
                investigated_by = left(investigated_by, 0), investigated_by_staff_no = null, findings = left(findings, 0),
                closed_by = left(closed_by, 0), closed_by_staff_no = null, closing_note = left(closing_note, 0)
             where id = any (?::uuid[])""", "update incident_person set worker_id = null where incident_id = any (?::uuid[])");

    private final Erasures erasures;
    private final IncidentRepository records;
    private final EraseEvidence eraseEvidence;

    IncidentRetention(Erasures erasures, IncidentRepository records, EraseEvidence eraseEvidence) {
        this.erasures = erasures;
        this.records = records;
        this.eraseEvidence = eraseEvidence;
    }

    @Produces
    @Singleton
    RetentionKind ofNearMisses() {
        return erasures.kind(
                "near-miss",
                RetentionRules::nearMissMonths,
                new Records(
                        ENDED.formatted("="),
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("incident.erased", each, "person", "texts"))
                                .toList(),
                        eraseEvidence.of(RecordKind.INCIDENT)));
    }

    @Produces
    @Singleton
    RetentionKind ofAccidents() {
        return erasures.kind(
                "accident",
                RetentionRules::accidentMonths,
                new Records(
                        ENDED.formatted("<>"),
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("incident.erased", each, "person", "texts"))
                                .toList(),
                        eraseEvidence.of(RecordKind.INCIDENT)));
    }
}
