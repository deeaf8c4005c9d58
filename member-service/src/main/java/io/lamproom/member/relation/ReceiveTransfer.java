package io.lamproom.member.relation;

import io.lamproom.member.admission.AdmissionsOfMembers;
import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.MemberLife.Entry;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.membership.PartyMember;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a transfer while its letter is valid: the relation moves on the day of the receipt, or the letter is taken back. */
@ApplicationScoped
class ReceiveTransfer {

    private final RelationTransferRepository transfers;
    private final WorkerRepository workers;
    private final MemberLife life;
    private final AdmissionsOfMembers admissions;
    private final OwnMatters ownMatters;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ReceiveTransfer(
            RelationTransferRepository transfers,
            WorkerRepository workers,
            MemberLife life,
            AdmissionsOfMembers admissions,
            OwnMatters ownMatters,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.transfers = transfers;
        this.workers = workers;
        this.life = life;
        this.admissions = admissions;
        this.ownMatters = ownMatters;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    RelationTransfer receive(Reach reach, UUID id, ExpectedVersion expected, LocalDate on) {
        RelationTransfer transfer = found(reach, id, expected, on);
        transfer.receive(on);
        if (transfer.direction() == Direction.OUT) {
            life.end(transfer.mineId(), transfer.workerId(), MembershipEnding.TRANSFERRED_OUT, on);
            admissions.leave(transfer.personId(), on);
        } else {
            move(transfer, on);
        }
        changes.record("relation-transfer.received", transfer, "status", "endedOn");
        return transfer;
    }

    /** A member comes from outside: the letter is valid, and the membership begins in the branch. */
    @Transactional
    RelationTransfer arrive(Reach reach, ArrivalRequest request) {
        Worker worker = workers.find(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        mustHaveHappened(request.on());
        boolean full = request.category() == MembershipCategory.FULL;
        if (!full && request.category() != MembershipCategory.PROBATIONARY) {
            throw new Refusal.RuleBroken("membership-has-own-way", request.category()).at("/category");
        }
        if (full != (request.fullOn() != null)) {
            throw new Refusal.RuleBroken("full-on-of-full-member").at("/fullOn");
        }
        if (request.joinedOn().isAfter(request.on()) || full && request.fullOn().isBefore(request.joinedOn())) {
            throw new Refusal.RuleBroken("joined-after-membership", request.on()).at("/joinedOn");
        }
        if (life.find(worker.mineId(), worker.person().id())
                .filter(member -> !member.status().isEnd())
                .isPresent()) {
            throw new Refusal.StateConflict("member-once");
        }
        Effective<TransferRules> rules = ruleSets.inForce(TransferRules.class, worker.mineId(), request.issuedOn());
        Letter letter = Letter.issued(
                request.letterNo(),
                request.issuedOn(),
                request.validUntil(),
                rules.rules().letterMonths(),
                rules.basis());
        RelationTransfer transfer = RelationTransfer.in(
                worker.mineId(),
                worker.person().id(),
                worker.id(),
                life.branchThatTakes(worker.mineId(), request.branchId(), request.on(), "/branchId"),
                request.counterpart(),
                letter);
        transfer.receive(request.on());
        life.enter(
                worker.mineId(),
                worker.id(),
                new Entry(request.category(), request.branchId(), request.on(), request.joinedOn(), request.fullOn()));
        transfers.add(transfer);
        changes.record("relation-transfer.received", transfer);
        return transfer;
    }

    @Transactional
    RelationTransfer cancel(Reach reach, UUID id, ExpectedVersion expected, CancelRequest request) {
        RelationTransfer transfer = found(reach, id, expected, request.on());
        transfer.cancel(request.on(), request.reason());
        changes.record("relation-transfer.cancelled", transfer, "status", "endedOn");
        return transfer;
    }

    private void move(RelationTransfer transfer, LocalDate on) {
        PartyMember member = life.find(transfer.mineId(), transfer.personId())
                .filter(found -> found.status() == MemberStatus.FULL || found.status() == MemberStatus.PROBATIONARY)
                .orElseThrow(() -> new Refusal.StateConflict("transfer-of-member-in-force"));
        life.enter(
                transfer.mineId(),
                transfer.workerId(),
                new Entry(MembershipCategory.valueOf(member.status().name()), transfer.toBranchId(), on, null, null));
        admissions.move(transfer.personId(), transfer.toBranchId());
    }

    private RelationTransfer found(Reach reach, UUID id, ExpectedVersion expected, LocalDate on) {
        RelationTransfer transfer = transfers.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, transfer.version());
        ownMatters.refuseAbout(transfer.workerId());
        mustHaveHappened(on);
        return transfer;
    }

    private void mustHaveHappened(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("transfer-in-future", clock.today()).at("/on");
        }
    }
}
