package io.lamproom.member.rosterimport;

import io.lamproom.member.people.CorrectWorker;
import io.lamproom.member.people.HireWorker;
import io.lamproom.member.people.TransferWorker;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges and writes the staged rows of an import, one chunk a transaction. */
@ApplicationScoped
class RosterImportWork {

    private final RosterImportRepository imports;
    private final StagedRows staged;
    private final MineUnits units;
    private final RosterPlan plan;
    private final HireWorker hirings;
    private final CorrectWorker corrections;
    private final TransferWorker transfers;
    private final ChangeRecorder changes;
    private final Audit audit;
    private final RosterImportSettings settings;
    private final BusinessClock clock;
    private final EntityManager entities;
    // not the business clock: a lease is kept with other instances
    private final Clock machine = Clock.systemUTC();

    RosterImportWork(
            RosterImportRepository imports,
            StagedRows staged,
            MineUnits units,
            RosterPlan plan,
            HireWorker hirings,
            CorrectWorker corrections,
            TransferWorker transfers,
            ChangeRecorder changes,
            Audit audit,
            RosterImportSettings settings,
            BusinessClock clock,
            EntityManager entities) {
        this.imports = imports;
        this.staged = staged;
        this.units = units;
        this.plan = plan;
        this.hirings = hirings;
        this.corrections = corrections;
        this.transfers = transfers;
        this.changes = changes;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Begins to judge an import, from the first row: that a number stands twice is seen only by who saw the rows before.
     *
     * @return empty if there is nothing to judge
     */
    @Transactional
    Optional<RowJudge> beginValidation(UUID instance, UUID id) {
        return imports.findLeased(instance, id)
                .filter(found -> found.state() == ImportState.VALIDATING)
                .map(found -> {
                    found.beginValidation();
                    return judge(found);
                });
    }

    /** Judges the next rows. False when there is nothing left to judge. */
    @Transactional
    boolean validateChunk(UUID instance, UUID id, RowJudge judge) {
        Optional<RosterImport> leased = imports.findLeased(instance, id);
        if (leased.isEmpty() || leased.get().state() != ImportState.VALIDATING) {
            return false;
        }
        RosterImport found = leased.get();
        List<RosterSheet.PersonRow> rows = staged.after(id, found.doneThrough(), settings.chunk(), true);
        if (rows.isEmpty()) {
            found.validated(clock.now());
            if (found.state() == ImportState.INVALID) {
                staged.forget(id);
            }
            record(found, "roster-import.validated");
            return false;
        }
        List<RowResult> results = plan
                .decide(found.mineId(), rows.stream().map(judge::judge).toList())
                .stream()
                .map(Decision::result)
                .toList();
        staged.settle(id, results, false);
        found.count(results, rows.getLast().number());
        found.leaseTo(instance, machine.instant().plus(settings.lease()));
        return true;
    }

    /**
     * Writes the next rows with all that belongs to them: workers, audit, events, progress. False when none is left.
     *
     * @param limit rows at most
     */
    @Transactional
    boolean commitChunk(UUID instance, UUID id, int limit) {
        Optional<RosterImport> leased = committing(instance, id);
        if (leased.isEmpty()) {
            return false;
        }
        RosterImport found = leased.get();
        List<RosterSheet.PersonRow> rows = staged.after(id, found.doneThrough(), limit, false);
        if (rows.isEmpty()) {
            found.committed(clock.now());
            staged.forget(id);
            record(found, "roster-import.committed");
            return false;
        }
        // no query of a chunk asks for what the chunk has just written
        entities.setFlushMode(FlushModeType.COMMIT);
        RowJudge judge = judge(found);
        List<Decision> decisions =
                plan.decide(found.mineId(), rows.stream().map(judge::judge).toList());
        List<Change> recorded = new ArrayList<>();
        settle(instance, found, carryOut(found, decisions, recorded));
        origin(found).run(() -> changes.recordAll(recorded));
        return true;
    }

    /** Refuses the one row that cannot be written because of what happened since it was judged. */
    @Transactional
    boolean refuseNext(UUID instance, UUID id) {
        Optional<RosterImport> leased = committing(instance, id);
        if (leased.isEmpty()) {
            return false;
        }
        RosterImport found = leased.get();
        RosterSheet.PersonRow row =
                staged.after(id, found.doneThrough(), 1, false).getFirst();
        Verdict verdict = judge(found).judge(row);
        Fault fault = new Fault(FaultCode.CHANGED_MEANWHILE, RosterColumn.STAFF_NUMBER);
        settle(
                instance,
                found,
                List.of(new RowResult(row.number(), RowStatus.REFUSED, verdict.staffNo(), null, List.of(fault))));
        return true;
    }

    /** Lets go of an import on which something failed that is no row's fault. */
    @Transactional
    void letGo(UUID instance, UUID id) {
        imports.findLeased(instance, id).ifPresent(found -> {
            found.failed(machine.instant(), settings.retry(), settings.mostAttempts());
            if (found.state() == ImportState.FAILED) {
                staged.forget(id);
                record(found, "roster-import.failed");
            }
        });
    }

    private Optional<RosterImport> committing(UUID instance, UUID id) {
        return imports.findLeased(instance, id).filter(found -> found.state() == ImportState.COMMITTING);
    }

    private List<RowResult> carryOut(RosterImport found, List<Decision> decisions, List<Change> recorded) {
        Reach reach = Reach.of(Node.MINE, Set.of(found.mineId()));
        Iterator<Worker> hired = hirings.registerAll(
                        reach,
                        decisions.stream()
                                .map(Decision::hiring)
                                .filter(Objects::nonNull)
                                .toList())
                .iterator();
        List<RowResult> results = new ArrayList<>();
        for (Decision decision : decisions) {
            UUID workerId = decision.result().workerId();
            if (decision.hiring() != null) {
                Worker worker = hired.next();
                recorded.add(Change.of("worker.hired", worker));
                workerId = worker.id();
            } else if (decision.worker() != null) {
                recorded.addAll(change(reach, decision));
            }
            results.add(decision.carriedOut(workerId));
        }
        return results;
    }

    private List<Change> change(Reach reach, Decision decision) {
        List<Change> corrected = decision.correction() == null
                ? List.of()
                : corrections.apply(reach, decision.worker(), decision.correction());
        if (decision.transfer() == null) {
            return corrected;
        }
        transfers.move(reach, decision.worker(), decision.transfer());
        return joined(decision.worker(), corrected);
    }

    /** One version of the worker, and so one change, for the correction and the transfer of one row. */
    private static List<Change> joined(Worker worker, List<Change> corrected) {
        List<Change> all = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (Change change : corrected) {
            if (change.aggregate() == worker) {
                fields.addAll(change.fields());
            } else {
                all.add(change);
            }
        }
        fields.add("assignments");
        all.add(new Change("worker.transferred", worker, fields));
        return all;
    }

    private void settle(UUID instance, RosterImport found, List<RowResult> results) {
        staged.settle(found.id(), results, true);
        found.count(results, results.getLast().number());
        found.leaseTo(instance, machine.instant().plus(settings.lease()));
    }

    private void record(RosterImport found, String operation) {
        imports.flush();
        origin(found)
                .run(() -> audit.changed(
                        "roster-import", found.id(), found.version(), found.mineId(), operation, List.of("state")));
    }

    /** What an import writes was asked for by a person or program, and is recorded as done by it. */
    private static Origin origin(RosterImport found) {
        return new Origin(found.requestedBy(), found.requestId(), null, null);
    }

    private RowJudge judge(RosterImport found) {
        LocalDate today = clock.today();
        return new RowJudge(units.names(found.mineId(), today), today, found.date1904());
    }
}
