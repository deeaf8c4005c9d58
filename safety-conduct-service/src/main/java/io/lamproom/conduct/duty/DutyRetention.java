package io.lamproom.conduct.duty;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of a duty list signed for a year long past stays that the holder of a post signed it, and whether it was kept. */
class DutyRetention {

    private static final String ENDED = """
            select d.id, false as held from safety_duty d
             where d.mine_id = ? and make_date(d.duty_year, 12, 31) < ? and not d.erased""";

    private static final List<String> ERASE = List.of("""
            update safety_duty set erased = true, version = version + 1, worker_id = null, signed_by = '',
                signed_by_staff_no = null, checked_by = left(checked_by, 0), checked_by_staff_no = null,
                check_note = left(check_note, 0)
             where id = any (?::uuid[])""");

    private final Erasures erasures;
    private final SafetyDutyRepository records;

    DutyRetention(Erasures erasures, SafetyDutyRepository records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Produces
    @Singleton
    RetentionKind ofDuties() {
        return erasures.kind(
                "safety-duty",
                RetentionRules::dutyMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("safety-duty.erased", each, "person", "texts"))
                                .toList(),
                        Erasures.NOTHING));
    }
}
