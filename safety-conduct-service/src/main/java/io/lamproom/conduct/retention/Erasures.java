package io.lamproom.conduct.retention;

import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Makes kinds of records that stay as rows without their persons. Who took a step is an empty text then, where something
 * must be said, and null elsewhere; so are texts, in which anybody may be named.
 */
@ApplicationScoped
public class Erasures {

    /** What a sheet said of records that came by it. */
    public static final String SHEET_ROWS = "update platform.sheet_import_row set reference = null, subject_id = null,"
            + " faults = null, cells = null where subject_id = any (?::uuid[])";

    private final RetentionTerms terms;
    private final DataSource database;
    private final ChangeRecorder changes;

    Erasures(RetentionTerms terms, DataSource database, ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.changes = changes;
    }

    /**
     * What of a feature's records is erased, and how.
     *
     * @param ended the query of {@link RetentionKind#ended()}
     * @param statements each takes the ids
     * @param published what is published of records that were erased
     * @param beside what is kept beside the records; {@link #NOTHING} for nothing
     */
    public record Records(
            String ended, List<String> statements, Function<List<UUID>, List<Change>> published, Beside beside) {}

    /** What is kept beside records and goes with them. */
    public interface Beside {

        /** Removes it, in the caller's transaction. */
        void erase(List<UUID> records);

        /** The aggregates whose audit entries lose what names a person as well. */
        Collection<UUID> audited(List<UUID> records);
    }

    /** Nothing is kept beside them. */
    public static final Beside NOTHING = new Beside() {

        @Override
        public void erase(List<UUID> records) {
            // nothing to erase
        }

        @Override
        public Collection<UUID> audited(List<UUID> records) {
            return List.of();
        }
    };

    /** @param months their term; without one they are kept for good */
    public RetentionKind kind(String code, Function<RetentionRules, Integer> months, Records records) {
        return new Kind(code, months, records);
    }

    private final class Kind implements RetentionKind {

        private final String code;
        private final Function<RetentionRules, Integer> months;
        private final Records records;

        Kind(String code, Function<RetentionRules, Integer> months, Records records) {
            this.code = code;
            this.months = months;
            this.records = records;
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
            return records.ended();
        }

        @Override
        public void erase(UUID mineId, List<UUID> ids) {
            records.statements().forEach(statement -> Sql.update(database, statement, ids));
            records.beside().erase(ids);
            changes.recordAll(records.published().apply(ids));
        }

        @Override
        public Collection<UUID> audited(List<UUID> ids) {
            List<UUID> all = new ArrayList<>(ids);
            all.addAll(records.beside().audited(ids));
            return all;
        }
    }
}
