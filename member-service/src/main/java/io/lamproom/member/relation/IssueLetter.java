package io.lamproom.member.relation;

import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.membership.PartyMember;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Issues the letter with which a member leaves a branch, for another one of the mine or for the outside. */
@ApplicationScoped
class IssueLetter {

    private final RelationTransferRepository transfers;
    private final WorkerRepository workers;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    IssueLetter(
            RelationTransferRepository transfers,
            WorkerRepository workers,
            MemberLife life,
            OwnMatters ownMatters,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.transfers = transfers;
        this.workers = workers;
        this.life = life;
        this.ownMatters = ownMatters;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    RelationTransfer issue(Reach reach, LetterRequest request) {
        Worker worker = workers.find(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        if ((request.toBranchId() == null) == (request.counterpart() == null)) {
            throw new Refusal.RuleBroken("transfer-names-one-end").at("/counterpart");
        }
        if (request.issuedOn().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("transfer-in-future", clock.today()).at("/issuedOn");
        }
        PartyMember member = life.find(worker.mineId(), worker.person().id())
                .filter(found -> found.status() == MemberStatus.FULL || found.status() == MemberStatus.PROBATIONARY)
                .orElseThrow(() -> new Refusal.StateConflict("transfer-of-member-in-force"));
        if (member.branchId().equals(request.toBranchId())) {
            throw new Refusal.RuleBroken("transfer-to-same-branch").at("/toBranchId");
        }
        Effective<TransferRules> rules = ruleSets.inForce(TransferRules.class, worker.mineId(), request.issuedOn());
        Letter letter = Letter.issued(
                request.letterNo(),
                request.issuedOn(),
                request.validUntil(),
                rules.rules().letterMonths(),
                rules.basis());
        RelationTransfer transfer = request.toBranchId() == null
                ? RelationTransfer.out(
                        worker.mineId(),
                        member.personId(),
                        worker.id(),
                        member.branchId(),
                        request.counterpart(),
                        letter)
                : RelationTransfer.within(
                        worker.mineId(),
                        member.personId(),
                        worker.id(),
                        member.branchId(),
                        life.branchThatTakes(worker.mineId(), request.toBranchId(), request.issuedOn(), "/toBranchId"),
                        letter);
        transfers.add(transfer);
        changes.record("relation-transfer.issued", transfer);
        return transfer;
    }
}
