package io.lamproom.conduct.inspection;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of an inspection of long ago stays which places it came to and which dangers it found. */
class InspectionRetention {

    private static final String ENDED = """
            select i.id, false as held from inspection i
             where i.mine_id = ? and greatest(i.planned_on, i.done_on) < ? and not i.erased""";

    private static final List<String> ERASE = List.of("""
            update inspection set erased = true, version = version + 1, inspector_id = null,
                planned_by = '', planned_by_staff_no = null, recorded_by = left(recorded_by, 0),
                recorded_by_staff_no = null, result_note = left(result_note, 0),
                cancelled_by = left(cancelled_by, 0), cancelled_by_staff_no = null,
                cancellation_reason = left(cancellation_reason, 0)
             where id = any (?::uuid[])""");

    private final Erasures erasures;
    private final InspectionRepository records;

    InspectionRetention(Erasures erasures, InspectionRepository records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Produces
    @Singleton
    RetentionKind ofInspections() {
        return erasures.kind(
                "inspection",
                RetentionRules::inspectionMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("inspection.erased", each, "person", "texts"))
                                .toList(),
                        Erasures.NOTHING));
    }
}
