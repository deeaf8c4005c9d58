package io.lamproom.member.rosterimport;

import io.lamproom.member.people.CorrectWorker;
import io.lamproom.member.people.HireWorker;
import io.lamproom.member.people.TransferWorker;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetLayout;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.SheetImport;
import io.lamproom.platform.sheetimport.SheetImportKind;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** 职工花名册导入: rows become hirings, corrections and transfers. */
@ApplicationScoped
class RosterImportKind implements SheetImportKind {

    private final MineUnits units;
    private final RosterPlan plan;
    private final HireWorker hirings;
    private final CorrectWorker corrections;
    private final TransferWorker transfers;
    private final ChangeRecorder changes;
    private final BusinessClock clock;
    private final EntityManager entities;

    RosterImportKind(
            MineUnits units,
            RosterPlan plan,
            HireWorker hirings,
            CorrectWorker corrections,
            TransferWorker transfers,
            ChangeRecorder changes,
            BusinessClock clock,
            EntityManager entities) {
        this.units = units;
        this.plan = plan;
        this.hirings = hirings;
        this.corrections = corrections;
        this.transfers = transfers;
        this.changes = changes;
        this.clock = clock;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "roster-import";
    }

    @Override
    public SheetLayout layout() {
        return RosterColumn.LAYOUT;
    }

    @Override
    public Pass begin(SheetImport of) {
        LocalDate today = clock.today();
        return new RosterPass(of.mineId(), new RowJudge(units.names(of.mineId(), today), today, of.date1904()));
    }

    private final class RosterPass implements Pass {

        private final UUID mineId;
        private final RowJudge judge;

        RosterPass(UUID mineId, RowJudge judge) {
            this.mineId = mineId;
            this.judge = judge;
        }

        @Override
        public List<RowResult> judge(List<Sheet.Row> rows) {
            return decide(rows).stream().map(Decision::result).toList();
        }

        @Override
        public List<RowResult> write(List<Sheet.Row> rows) {
            // no query of a chunk asks for what the chunk has just written
            entities.setFlushMode(FlushModeType.COMMIT);
            List<Change> recorded = new ArrayList<>();
            List<RowResult> results = carryOut(mineId, decide(rows), recorded);
            changes.recordAll(recorded);
            return results;
        }

        @Override
        public RowResult refused(Sheet.Row row) {
            Fault fault = new Fault(RosterFault.CHANGED_MEANWHILE, RosterColumn.STAFF_NUMBER);
            return RowResult.refused(row.number(), judge.judge(row).staffNo(), List.of(fault));
        }

        private List<Decision> decide(List<Sheet.Row> rows) {
            return plan.decide(mineId, rows.stream().map(judge::judge).toList());
        }
    }

    private List<RowResult> carryOut(UUID mineId, List<Decision> decisions, List<Change> recorded) {
        Reach reach = Reach.of(Node.MINE, Set.of(mineId));
        Iterator<Worker> hired = hirings.registerAll(
                        reach,
                        decisions.stream()
                                .map(Decision::hiring)
                                .filter(Objects::nonNull)
                                .toList())
                .iterator();
        List<RowResult> results = new ArrayList<>();
        for (Decision decision : decisions) {
            UUID workerId = decision.result().subjectId();
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
}
