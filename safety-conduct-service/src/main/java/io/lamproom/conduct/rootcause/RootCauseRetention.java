package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of an analysis that was closed long ago stays its lesson: the step of the procedure, and how soon something helped. */
class RootCauseRetention {

    private static final String ENDED = """
            select c.id, exists (select from case_hold h where h.violation_id = c.subject_id and h.lifted_at is null) as held
              from root_cause c where c.mine_id = ? and c.closed_at < ? and not c.erased""";

    private static final List<String> ERASE = List.of(
            """
            update root_cause set erased = true, version = version + 1, title = '', opened_by = '',
                opened_by_staff_no = null, analysed_by = left(analysed_by, 0), analysed_by_staff_no = null
             where id = any (?::uuid[])""",
            "update root_cause_node set description = '', step_owner_id = null where root_cause_id = any (?::uuid[])",
            """
            update corrective_action set description = '', owner_id = null, done_by = left(done_by, 0),
                done_by_staff_no = null, done_note = left(done_note, 0)
             where root_cause_id = any (?::uuid[])""",
            "update effect_check set checked_by = '', checked_by_staff_no = null, note = ''"
                    + " where root_cause_id = any (?::uuid[])");

    private final Erasures erasures;
    private final RootCauseRepository records;

    RootCauseRetention(Erasures erasures, RootCauseRepository records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Produces
    @Singleton
    RetentionKind ofAnalyses() {
        return erasures.kind(
                "root-cause",
                RetentionRules::rootCauseMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("root-cause.erased", each, "person", "texts"))
                                .toList(),
                        Erasures.NOTHING));
    }
}
