package io.lamproom.platform.retention;

import io.lamproom.platform.audit.EmptyAuditEntries.NotEmptied;
import io.lamproom.platform.retention.EraseRecords.Batch;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Carries out what was confirmed, a limited number of records in each pass. */
@ApplicationScoped
public class RetentionRunner {

    private static final Logger LOG = Logger.getLogger(RetentionRunner.class);

    private final RetentionRuns runs;
    private final EraseRecords erase;
    private final RetentionSettings settings;

    RetentionRunner(RetentionRuns runs, EraseRecords erase, RetentionSettings settings) {
        this.runs = runs;
        this.erase = erase;
        this.settings = settings;
    }

    /** One pass over the confirmed runs; the next one goes on where it ends. */
    @Scheduled(every = "{lamproom.retention.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void pass() {
        int batches = settings.mostInPass() / settings.batch();
        for (RetentionRun run : runs.confirmed()) {
            for (Batch last = Batch.ERASED; last == Batch.ERASED && batches > 0; batches--) {
                last = next(run);
            }
        }
    }

    private Batch next(RetentionRun run) {
        try {
            return erase.next(run, settings.batch());
        } catch (NotEmptied e) {
            LOG.errorf("Retention run %s waits, since the audit cannot be emptied (%s)", run.id(), cause(e));
            return Batch.NOT_OURS;
        } catch (RuntimeException e) {
            LOG.warnf("A batch of retention run %s failed (%s); its records are tried one by one", run.id(), cause(e));
            return oneByOne(run);
        }
    }

    /** One record that cannot be erased keeps no other from it. */
    private Batch oneByOne(RetentionRun run) {
        Batch last = Batch.ERASED;
        for (int i = 0; i < settings.batch() && last == Batch.ERASED; i++) {
            try {
                last = erase.next(run, 1);
            } catch (RuntimeException e) {
                LOG.errorf("A record of retention run %s cannot be erased (%s)", run.id(), cause(e));
                erase.skip(run);
            }
        }
        return last;
    }

    /** The class alone: a text may quote the record. */
    private static List<String> cause(Throwable e) {
        return e.getCause() == null
                ? List.of(e.getClass().getSimpleName())
                : List.of(e.getClass().getSimpleName(), e.getCause().getClass().getSimpleName());
    }
}
