package io.lamproom.member.contractor;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Contracts of the contractors' units of the mines within a reach. */
@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    private final Lists lists;

    ContractRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Contract> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(contract -> reach.covers(Node.MINE, contract.mineId()));
    }

    /** @param on null, or a day on which the contract holds */
    Page<Contract> page(Reach reach, UUID unit, LocalDate on, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("contractor_contract")
                .reach(Node.MINE, "mine_id")
                .sortedBy("valid_to", "date", false)
                .where("unit_id = ?", unit)
                .where("daterange(valid_from, valid_to) @> cast(? as date)", on);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Contract::id);
    }

    void add(Contract contract) {
        persistAndFlush(contract);
    }

    /** Sends what has changed, so that version and constraints are known. */
    void sendChanges() {
        flush();
    }
}
