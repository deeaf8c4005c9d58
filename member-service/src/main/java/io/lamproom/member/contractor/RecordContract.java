package io.lamproom.member.contractor;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitKind;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records by which contract a company works as a contractor's unit, and that it ended before its time. */
@ApplicationScoped
class RecordContract {

    private final UnitRepository units;
    private final ContractRepository contracts;
    private final Audit audit;

    RecordContract(UnitRepository units, ContractRepository contracts, Audit audit) {
        this.units = units;
        this.contracts = contracts;
        this.audit = audit;
    }

    @Transactional
    Contract record(Reach reach, ContractRequest request) {
        if (!CreditCode.isValid(request.creditCode())) {
            throw new Refusal.InvalidInput(FieldError.at("/creditCode", "credit-code"));
        }
        Unit unit = units.findHeld(reach, request.unitId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitId"));
        if (unit.kind() != UnitKind.CONTRACTOR) {
            throw new Refusal.RuleBroken("contract-of-contractor", unit.kind()).at("/unitId");
        }
        if (!request.to().isAfter(request.from())) {
            throw new Refusal.RuleBroken("end-before-start", request.from()).at("/to");
        }
        Contract contract = new Contract(
                unit,
                request.company(),
                request.creditCode(),
                request.contractNo(),
                new Validity(request.from(), request.to()));
        contracts.add(contract);
        audited(contract, "contractor-contract.recorded");
        return contract;
    }

    @Transactional
    Contract end(Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        Contract contract = contracts.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, contract.version());
        if (!to.isAfter(contract.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", contract.validity().validFrom()).at("/to");
        }
        if (!contract.validity().reaches(to)) {
            throw new Refusal.StateConflict(
                    "contract-ended", contract.validity().validTo());
        }
        contract.endBefore(to);
        contracts.sendChanges();
        audited(contract, "contractor-contract.ended");
        return contract;
    }

    private void audited(Contract contract, String operation) {
        audit.changed(
                "contractor-contract",
                contract.id(),
                contract.version(),
                contract.mineId(),
                operation,
                List.of("company", "creditCode", "contractNo", "from", "to"));
    }
}
