package io.lamproom.platform.sheetimport;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.security.Access;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges and writes the staged rows of an import, one chunk a transaction. Each chunk is done for the caller who asked
 * for it, who is named in the audit, with what that caller reaches when it is done.
 */
@ApplicationScoped
class SheetImportWork {

    private final Map<String, SheetImportKind> kinds;
    private final SheetImports imports;
    private final StagedRows staged;
    private final SheetImportSettings settings;
    private final Access access;
    private final CallerContext context;
    private final Audit audit;
    private final BusinessClock clock;
    // not the business clock: a lease is kept with other instances
    private final Clock machine = Clock.systemUTC();

    SheetImportWork(
            @Any Instance<SheetImportKind> kinds,
            SheetImports imports,
            StagedRows staged,
            SheetImportSettings settings,
            Access access,
            CallerContext context,
            Audit audit,
            BusinessClock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(SheetImportKind::name, Function.identity()));
        this.imports = imports;
        this.staged = staged;
        this.settings = settings;
        this.access = access;
        this.context = context;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the service takes no sheets at all. */
    boolean isIdle() {
        return kinds.isEmpty();
    }

    /**
     * Begins to judge an import, from the first row: that a number stands twice is seen only by who saw the rows before.
     *
     * @return empty if there is nothing to judge
     */
    @ActivateRequestContext
    @Transactional
    Optional<SheetImportKind.Pass> beginValidation(UUID instance, UUID id) {
        Optional<SheetImport> leased = leased(instance, id, ImportState.VALIDATING);
        leased.ifPresent(found -> {
            found.beginValidation();
            imports.save(found);
        });
        return leased.map(this::begin);
    }

    /** Judges the next rows. False when there is nothing left to judge. */
    @ActivateRequestContext
    @Transactional
    boolean validateChunk(UUID instance, UUID id, SheetImportKind.Pass pass) {
        Optional<SheetImport> leased = leased(instance, id, ImportState.VALIDATING);
        if (leased.isEmpty()) {
            return false;
        }
        SheetImport found = leased.get();
        List<Sheet.Row> rows = rows(found, settings.chunk(), true);
        if (rows.isEmpty()) {
            found.validated(clock.now());
            if (found.state() == ImportState.INVALID) {
                staged.forget(id);
            }
            record(found, "validated");
            return false;
        }
        List<RowResult> results = pass.judge(rows);
        staged.settle(id, results, false);
        count(instance, found, results);
        return true;
    }

    /**
     * Writes the next rows with all that belongs to them: what they say, audit, events, progress. False when none is
     * left.
     *
     * @param limit rows at most
     */
    @ActivateRequestContext
    @Transactional
    boolean commitChunk(UUID instance, UUID id, int limit) {
        Optional<SheetImport> leased = leased(instance, id, ImportState.COMMITTING);
        if (leased.isEmpty()) {
            return false;
        }
        SheetImport found = leased.get();
        List<Sheet.Row> rows = rows(found, limit, false);
        if (rows.isEmpty()) {
            found.committed(clock.now());
            staged.forget(id);
            record(found, "committed");
            return false;
        }
        List<RowResult> results = begin(found).write(rows);
        staged.settle(id, results, true);
        count(instance, found, results);
        return true;
    }

    /** Refuses the one row that cannot be written because of what happened since it was judged. */
    @ActivateRequestContext
    @Transactional
    boolean refuseNext(UUID instance, UUID id) {
        Optional<SheetImport> leased = leased(instance, id, ImportState.COMMITTING);
        if (leased.isEmpty()) {
            return false;
        }
        SheetImport found = leased.get();
        List<RowResult> refused =
                List.of(begin(found).refused(rows(found, 1, false).getFirst()));
        staged.settle(id, refused, true);
        count(instance, found, refused);
        return true;
    }

    /** Lets go of an import on which something failed that is no row's fault. */
    @ActivateRequestContext
    @Transactional
    void letGo(UUID instance, UUID id) {
        imports.findLeased(instance, id).ifPresent(found -> {
            found.failed(machine.instant(), settings.retry(), settings.mostAttempts());
            if (found.state() == ImportState.FAILED) {
                staged.forget(id);
                context.actFor(
                        found.asking().caller(),
                        found.asking().operation(),
                        found.asking().requestId());
                record(found, "failed");
            } else {
                imports.save(found);
            }
        });
    }

    private Optional<SheetImport> leased(UUID instance, UUID id, ImportState state) {
        Optional<SheetImport> leased = imports.findLeased(instance, id).filter(found -> found.state() == state);
        leased.map(SheetImport::asking).ifPresent(asking -> {
            context.actFor(asking.caller(), asking.operation(), asking.requestId());
            context.reach(access.admit(asking.caller(), asking.operation(), Optional.empty()));
        });
        return leased;
    }

    private SheetImportKind.Pass begin(SheetImport found) {
        return kinds.get(found.kind()).begin(found);
    }

    private List<Sheet.Row> rows(SheetImport found, int limit, boolean withRefused) {
        SheetImportKind kind = kinds.get(found.kind());
        int most = Math.min(limit, kind.rowsAtOnce());
        return staged.after(found.id(), kind.layout(), found.doneThrough(), most, withRefused);
    }

    private void count(UUID instance, SheetImport found, List<RowResult> results) {
        found.count(results, results.getLast().number());
        found.leaseTo(instance, machine.instant().plus(settings.lease()));
        imports.save(found);
    }

    private void record(SheetImport found, String what) {
        imports.save(found);
        audit.changed(
                found.kind(), found.id(), found.version(), found.mineId(), found.kind() + "." + what, List.of("state"));
    }
}
