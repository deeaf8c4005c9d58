package io.lamproom.conduct.education;

import io.lamproom.platform.consumer.VersionedUpsert;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps how far return steps and safety classes are. They may be told before or after anything else, twice or late: the
 * newest version of each record counts, and nothing is concluded from it before a person approves the return.
 */
@ApplicationScoped
class RecordStepProgress {

    private static final VersionedUpsert<StepProgress> PROGRESS = VersionedUpsert.<StepProgress>into("return_progress")
            .key("id", "uuid", StepProgress::id)
            .version("version", StepProgress::version)
            .column("mine_id", "uuid", StepProgress::mineId)
            .column("violation_id", "uuid", StepProgress::violationId)
            .column("step_code", "text", StepProgress::code)
            .column("status", "text", StepProgress::status)
            .column("done", "boolean", StepProgress::done)
            .column("done_on", "date", StepProgress::doneOn)
            .column("class_days", "integer", StepProgress::days);

    private final DataSource database;

    RecordStepProgress(DataSource database) {
        this.database = database;
    }

    /** @param newest at most one per record; joins the caller's transaction */
    void record(List<StepProgress> newest) {
        PROGRESS.apply(database, newest);
    }
}
