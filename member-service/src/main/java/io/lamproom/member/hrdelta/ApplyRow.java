package io.lamproom.member.hrdelta;

import io.lamproom.member.people.Assignment;
import io.lamproom.member.people.DepartureRequest;
import io.lamproom.member.people.EndEmployment;
import io.lamproom.member.people.ReturnRequest;
import io.lamproom.member.people.ReturnWorker;
import io.lamproom.member.people.SuspendWorker;
import io.lamproom.member.people.SuspensionRequest;
import io.lamproom.member.people.Transfer;
import io.lamproom.member.people.TransferWorker;
import io.lamproom.member.people.Work;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Applies one row by the rules that hold for it by hand, in a transaction of its own; what is so already stays. */
@ApplicationScoped
class ApplyRow {

    private final WorkerRepository workers;
    private final UnitRepository units;
    private final TransferWorker transferWorker;
    private final SuspendWorker suspendWorker;
    private final ReturnWorker returnWorker;
    private final EndEmployment endEmployment;

    ApplyRow(
            WorkerRepository workers,
            UnitRepository units,
            TransferWorker transferWorker,
            SuspendWorker suspendWorker,
            ReturnWorker returnWorker,
            EndEmployment endEmployment) {
        this.workers = workers;
        this.units = units;
        this.transferWorker = transferWorker;
        this.suspendWorker = suspendWorker;
        this.returnWorker = returnWorker;
        this.endEmployment = endEmployment;
    }

    /** Who a row is about, and whether it changed anything. */
    record Applied(UUID workerId, boolean changed) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Applied apply(Reach reach, UUID mineId, DeltaRow row) {
        Worker worker = workers.findByStaffNos(reach, mineId, Set.of(row.staffNo())).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/staffNo"));
        boolean changed =
                switch (row.change()) {
                    case TRANSFER -> transfer(reach, worker, row);
                    case SUSPENSION -> suspend(reach, worker, row);
                    case RETURN -> comeBack(reach, worker, row);
                    case DEPARTURE -> depart(reach, worker, row);
                };
        return new Applied(worker.id(), changed);
    }

    private boolean transfer(Reach reach, Worker worker, DeltaRow row) {
        LocalDate day = row.effectiveOn();
        Assignment now = worker.primaryOn(day)
                .orElseThrow(() -> new Refusal.RuleBroken("assignment-beside-none", day).at("/effectiveOn"));
        UUID unitId = row.unitCode() == null ? now.unitId() : unit(reach, worker, row.unitCode());
        boolean stays = unitId.equals(now.unitId());
        Work was = now.work();
        Boolean underground = row.underground() == null && stays ? (Boolean) was.underground() : row.underground();
        Transfer transfer = new Transfer(
                unitId,
                given(row.post(), was.post()),
                given(row.trade(), was.trade()),
                given(row.duty(), was.duty()),
                given(row.usualShift(), was.usualShift()),
                underground,
                day);
        boolean same = stays
                && underground == was.underground()
                && Objects.equals(transfer.post(), was.post())
                && Objects.equals(transfer.trade(), was.trade())
                && Objects.equals(transfer.duty(), was.duty())
                && Objects.equals(transfer.usualShift(), was.usualShift());
        if (!same) {
            transferWorker.transfer(reach, worker.id(), newest(worker), transfer);
        }
        return !same;
    }

    private boolean suspend(Reach reach, Worker worker, DeltaRow row) {
        if (worker.suspensions().stream()
                .anyMatch(known -> known.validity().validFrom().equals(row.effectiveOn()))) {
            return false;
        }
        if (row.basis() == null || row.basis().isBlank()) {
            throw new Refusal.RuleBroken("delta-field-missing", "basis").at("/basis");
        }
        suspendWorker.suspend(
                reach, worker.id(), newest(worker), new SuspensionRequest(row.effectiveOn(), row.basis()));
        return true;
    }

    private boolean comeBack(Reach reach, Worker worker, DeltaRow row) {
        if (worker.suspensions().stream()
                .anyMatch(known -> row.effectiveOn().equals(known.validity().validTo()))) {
            return false;
        }
        returnWorker.comeBack(reach, worker.id(), newest(worker), new ReturnRequest(row.effectiveOn()));
        return true;
    }

    private boolean depart(Reach reach, Worker worker, DeltaRow row) {
        if (row.status() == null) {
            throw new Refusal.RuleBroken("delta-field-missing", "status").at("/status");
        }
        if (row.status() == worker.status() && row.effectiveOn().equals(worker.leftOn())) {
            return false;
        }
        endEmployment.end(reach, worker.id(), newest(worker), new DepartureRequest(row.status(), row.effectiveOn()));
        return true;
    }

    private UUID unit(Reach reach, Worker worker, String code) {
        return units.findByCode(reach, worker.mineId(), code)
                .map(Unit::id)
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitCode"));
    }

    /** The personnel system says what is, whatever version that makes. */
    private static ExpectedVersion newest(Worker worker) {
        return new ExpectedVersion(worker.version());
    }

    private static String given(String said, String stored) {
        return said == null ? stored : said;
    }
}
