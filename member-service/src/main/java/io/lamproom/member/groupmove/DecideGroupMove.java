package io.lamproom.member.groupmove;

import io.lamproom.member.latetransfer.Decision;
import io.lamproom.member.latetransfer.DecisionNote;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.EndEmployment;
import io.lamproom.member.people.HireWorker;
import io.lamproom.member.people.Hiring;
import io.lamproom.member.people.Person;
import io.lamproom.member.people.Sealing;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerStatus;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Ends a move that was asked for. The mine that the worker comes to takes them over, which ends the employment in the one
 * mine and begins that in the other, or refuses; who asked for it may withdraw it. The membership stays where it is until
 * its letter is received.
 */
@ApplicationScoped
class DecideGroupMove {

    private final CallerContext context;
    private final GroupMoveRepository moves;
    private final TwoMines mines;
    private final EndEmployment endEmployment;
    private final HireWorker hireWorker;
    private final Sealing sealing;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final Audit audit;
    private final ChangeRecorder changes;

    DecideGroupMove(
            CallerContext context,
            GroupMoveRepository moves,
            TwoMines mines,
            EndEmployment endEmployment,
            HireWorker hireWorker,
            Sealing sealing,
            OwnMatters ownMatters,
            BusinessClock clock,
            Audit audit,
            ChangeRecorder changes) {
        this.context = context;
        this.moves = moves;
        this.mines = mines;
        this.endEmployment = endEmployment;
        this.hireWorker = hireWorker;
        this.sealing = sealing;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    GroupMove takeOver(UUID id, ExpectedVersion expected, TakeOverRequest request) {
        GroupMove move = arriving(id, expected);
        mines.mustStillBeOfOneGroup(move);
        if (move.from().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("group-move-ahead", move.from()).with("earliest", move.from());
        }
        Worker leaver = mines.leaver(move);
        leaver.mustBeEmployed();
        Hiring hiring = hiring(leaver, move, request);
        endEmployment.end(TwoMines.mine(move.fromMineId()), leaver, WorkerStatus.LEFT, move.from());
        changes.record("worker.left", leaver, "status", "leftOn", "assignments", "suspensions", "positions");
        Worker arrived =
                hireWorker.registerAll(context.reach(), List.of(hiring)).getFirst();
        if (!arrived.mineId().equals(move.toMineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/unitId");
        }
        arrived.continueFrom(leaver);
        changes.record("worker.hired", arrived);
        ownMatters.refuseAbout(arrived.id());
        move.takeOver(by("集团内调动"), arrived);
        audited(move, move.toMineId(), "group-move.taken-over");
        return move;
    }

    @Transactional
    GroupMove refuse(UUID id, ExpectedVersion expected, DecisionNote note) {
        GroupMove move = arriving(id, expected);
        move.refuse(by(note.note().strip()));
        audited(move, move.toMineId(), "group-move.refused");
        return move;
    }

    @Transactional
    GroupMove withdraw(UUID id, ExpectedVersion expected, DecisionNote note) {
        GroupMove move = open(id, expected);
        if (!move.leaves(context.reach()) || !move.isAskedBy(context.caller().subject())) {
            throw new Refusal.RuleBroken("withdrawn-by-proposer");
        }
        move.withdraw(by(note.note().strip()));
        audited(move, move.fromMineId(), "group-move.withdrawn");
        return move;
    }

    private GroupMove open(UUID id, ExpectedVersion expected) {
        GroupMove move = moves.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, move.version());
        move.mustBeOpen();
        return move;
    }

    /** What the receiving mine decides about, by another than who asked for it. */
    private GroupMove arriving(UUID id, ExpectedVersion expected) {
        GroupMove move = open(id, expected);
        if (!move.arrives(context.reach())) {
            throw new Refusal.RuleBroken("group-move-of-other-mine");
        }
        if (move.isAskedBy(context.caller().subject())) {
            throw new Refusal.RuleBroken("second-person");
        }
        return move;
    }

    private Hiring hiring(Worker leaver, GroupMove move, TakeOverRequest request) {
        Person person = leaver.person();
        return new Hiring(
                request.staffNo(),
                person.name(),
                person.sex(),
                new ChineseIdNumber(sealing.idNumberOf(person)),
                person.background(),
                sealing.contactOf(person),
                leaver.employmentForm(),
                leaver.employer(),
                move.from(),
                leaver.skillLevel(),
                null,
                request.unitId(),
                request.post(),
                request.trade(),
                request.duty(),
                request.usualShift(),
                request.underground(),
                move.from());
    }

    private Decision by(String note) {
        return new Decision(context.caller().subject(), clock.now(), note);
    }

    private void audited(GroupMove move, UUID mineId, String operation) {
        moves.sendChanges();
        audit.changed("group-move", move.id(), move.version(), mineId, operation, List.of("status", "decision"));
    }
}
