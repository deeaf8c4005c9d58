package io.lamproom.conduct.hold;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Of a hold that ended stays that there was one. What the check before a shift found, of one's health, goes soon. */
class HoldRetention {

    private static final String ERASE = """
            update work_hold set erased = true, version = version + 1, worker_id = gen_random_uuid(), placed_by = '',
                placed_by_staff_no = null, extended_by = null, extended_by_staff_no = null, extension_note = null,
                place = case when place is null then null else '' end,
                placing_note = case when placing_note is null then null else '' end
             where id = any (?::uuid[])""";

    private final RetentionTerms terms;
    private final DataSource database;
    private final HoldRepository holds;
    private final ChangeRecorder changes;

    HoldRetention(RetentionTerms terms, DataSource database, HoldRepository holds, ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.holds = holds;
        this.changes = changes;
    }

    @Produces
    @Singleton
    RetentionKind interim() {
        return new Kind("interim-hold", HoldKind.INTERIM, RetentionRules::interimHoldMonths);
    }

    @Produces
    @Singleton
    RetentionKind today() {
        return new Kind("today-hold", HoldKind.TODAY, RetentionRules::todayHoldMonths);
    }

    private final class Kind implements RetentionKind {

        private final String code;
        private final HoldKind kind;
        private final Function<RetentionRules, Integer> months;

        Kind(String code, HoldKind kind, Function<RetentionRules, Integer> months) {
            this.code = code;
            this.kind = kind;
            this.months = months;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
            return terms.of(mineId, day, months);
        }

        @Override
        public String ended() {
            return "select h.id, false as held from work_hold h where h.mine_id = ? and h.ends_at < ? and h.kind = '"
                    + kind + "' and not h.erased";
        }

        @Override
        public void erase(UUID mineId, List<UUID> ids) {
            Sql.update(database, ERASE, ids);
            changes.recordAll(holds.ended(ids).stream()
                    .map(hold -> Change.of("work-hold.erased", hold, "person", "texts"))
                    .toList());
        }

        @Override
        public Collection<UUID> audited(List<UUID> ids) {
            return ids;
        }
    }
}
