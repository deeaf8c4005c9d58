package io.lamproom.member.contractor;

import java.time.LocalDate;
import java.util.UUID;

/** A contractor's contract as callers see it; it holds on the days [from, to). */
record ContractView(
        UUID id,
        UUID mineId,
        UUID unitId,
        String company,
        String creditCode,
        String contractNo,
        LocalDate from,
        LocalDate to,
        boolean inForce,
        LocalDate asOf,
        long version) {

    static ContractView from(Contract contract, LocalDate today) {
        return new ContractView(
                contract.id(),
                contract.mineId(),
                contract.unitId(),
                contract.company(),
                contract.creditCode(),
                contract.contractNo(),
                contract.validity().validFrom(),
                contract.validity().validTo(),
                contract.validity().holdsOn(today),
                today,
                contract.version());
    }
}
