package io.lamproom.platform.sheetimport;

import io.lamproom.platform.problem.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works on imports one after the other; of several instances each takes another import. */
@Singleton
class SheetImportRunner {

    private static final Logger LOG = Logger.getLogger(SheetImportRunner.class);

    private final SheetImports imports;
    private final SheetImportWork work;
    private final SheetImportSettings settings;
    private final UUID instance = UUID.randomUUID();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sheet-import").factory());

    SheetImportRunner(SheetImports imports, SheetImportWork work, SheetImportSettings settings) {
        this.imports = imports;
        this.work = work;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (work.isIdle()) {
            return;
        }
        long poll = settings.poll().toMillis();
        thread.scheduleWithFixedDelay(this::pass, poll, poll, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    /** There is something to do: do not wait for the next poll. */
    void wake() {
        try {
            thread.execute(this::pass);
        } catch (RejectedExecutionException e) {
            LOG.debug("Shutting down; another instance will go on");
        }
    }

    private void pass() {
        try {
            imports.claim(instance, settings.lease()).ifPresent(this::run);
        } catch (Throwable e) {
            // whatever it is, an error included: what leaves a scheduled task ends it for good
            LOG.warn("Cannot look for imports, trying again", e);
        }
    }

    private void run(UUID id) {
        try {
            work.beginValidation(instance, id).ifPresent(pass -> {
                while (!thread.isShutdown() && work.validateChunk(instance, id, pass)) {
                    LOG.debugf("Judged a chunk of import %s", id);
                }
            });
            while (!thread.isShutdown() && commitChunk(id)) {
                LOG.debugf("Committed a chunk of import %s", id);
            }
        } catch (Throwable e) {
            LOG.warnf(e, "Import %s failed, trying again later", id);
            work.letGo(instance, id);
        }
    }

    /** A chunk in which a row meets a change made since it was judged is written row by row, without that row. */
    private boolean commitChunk(UUID id) {
        try {
            return work.commitChunk(instance, id, settings.chunk());
        } catch (RuntimeException e) {
            if (!isOfRow(e)) {
                throw e;
            }
            LOG.infof("A chunk of import %s is written row by row: %s", id, e.getMessage());
        }
        boolean more = true;
        for (int row = 0; row < settings.chunk() && more && !thread.isShutdown(); row++) {
            more = commitRow(id);
        }
        return more;
    }

    private boolean commitRow(UUID id) {
        try {
            return work.commitChunk(instance, id, 1);
        } catch (RuntimeException e) {
            if (!isOfRow(e)) {
                throw e;
            }
            return work.refuseNext(instance, id);
        }
    }

    /** Whether a rule, a constraint or a newer version stood against a row, and not the database as a whole. */
    private static boolean isOfRow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean ofRow =
                    switch (cause) {
                        case Refusal.Unavailable unavailable -> false;
                        case Refusal refusal -> true;
                        case OptimisticLockException stale -> true;
                        case SQLException sql ->
                            sql.getSQLState() != null && sql.getSQLState().startsWith("23");
                        default -> false;
                    };
            if (ofRow) {
                return true;
            }
        }
        return false;
    }
}
