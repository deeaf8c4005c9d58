package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of a leader shift of long ago stays that it was planned, and led or missed, and where it went. */
class LeaderShiftRetention {

    private static final String ENDED = """
            select s.id, false as held from leader_shift s
             where s.mine_id = ? and s.planned_on < ? and not s.erased""";

    private static final List<String> ERASE = List.of("""
            update leader_shift set erased = true, version = version + 1, leader_id = null, handed_over_to = null,
                planned_by = '', planned_by_staff_no = null, findings = left(findings, 0), handover = left(handover, 0),
                cancelled_by = left(cancelled_by, 0), cancelled_by_staff_no = null,
                cancellation_reason = left(cancellation_reason, 0)
             where id = any (?::uuid[])""");

    private final Erasures erasures;
    private final LeaderShiftRepository records;

    LeaderShiftRetention(Erasures erasures, LeaderShiftRepository records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Produces
    @Singleton
    RetentionKind ofLeaderShifts() {
        return erasures.kind(
                "leader-shift",
                RetentionRules::leaderShiftMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("leader-shift.erased", each, "person", "texts"))
                                .toList(),
                        Erasures.NOTHING));
    }
}
