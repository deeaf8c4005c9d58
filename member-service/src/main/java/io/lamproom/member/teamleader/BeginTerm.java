package io.lamproom.member.teamleader;

import io.lamproom.member.people.Position;
import io.lamproom.member.people.PositionKind;
import io.lamproom.member.people.TakePosition;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitKind;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** A worker of the section begins a term as leader of one of its teams, and takes the position that gives reach. */
@ApplicationScoped
class BeginTerm {

    private final CallerContext context;
    private final UnitRepository units;
    private final WorkerRepository workers;
    private final TakePosition takePosition;
    private final TermRepository terms;
    private final ChangeRecorder changes;

    BeginTerm(
            CallerContext context,
            UnitRepository units,
            WorkerRepository workers,
            TakePosition takePosition,
            TermRepository terms,
            ChangeRecorder changes) {
        this.context = context;
        this.units = units;
        this.workers = workers;
        this.takePosition = takePosition;
        this.terms = terms;
        this.changes = changes;
    }

    @Transactional
    TeamLeaderTerm begin(LeaderTermRequest request) {
        Reach reach = context.reach();
        Unit team = units.find(reach, request.teamId())
                .filter(unit -> unit.kind() == UnitKind.TEAM)
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/teamId"));
        Worker worker = workers.find(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        if (!request.plannedTo().isAfter(request.from())) {
            throw new Refusal.RuleBroken("end-before-start", request.from()).at("/plannedTo");
        }
        if (worker.assignmentOn(request.from())
                .filter(assignment -> assignment.sectionId().equals(team.sectionId()))
                .isEmpty()) {
            throw new Refusal.RuleBroken("leader-of-another-section", request.from()).at("/workerId");
        }
        TeamLeaderTerm term = new TeamLeaderTerm(
                team,
                position(worker, team, request),
                request.appointment(),
                request.certificateNo(),
                request.from(),
                request.plannedTo());
        terms.add(term);
        changes.record("team-leader-term.begun", term);
        return term;
    }

    /** The one already held from that day on, or a new one. */
    private Position position(Worker worker, Unit team, LeaderTermRequest request) {
        return worker.positions().stream()
                .filter(held -> held.kind() == PositionKind.TEAM_LEADER
                        && held.nodeIds().equals(List.of(team.id()))
                        && held.validity().isOpen()
                        && held.validity().holdsOn(request.from()))
                .findFirst()
                .orElseGet(() -> takePosition.ofUnits(
                        context.caller(),
                        context.reach(),
                        worker,
                        PositionKind.TEAM_LEADER,
                        Set.of(team.id()),
                        request.from()));
    }
}
