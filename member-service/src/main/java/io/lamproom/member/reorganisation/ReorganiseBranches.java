package io.lamproom.member.reorganisation;

import io.lamproom.member.admission.AdmissionsOfMembers;
import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchEnd;
import io.lamproom.member.branch.BranchOccupancy;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.branch.HandOverCoverings;
import io.lamproom.member.membership.MoveBranchMembers;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.reorganisation.BranchMoves.Move;
import io.lamproom.member.reorganisation.Reorganisation.Kind;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Merges or splits branches from a day on. Relations, open admissions and coverings go on in other branches; groups,
 * offices and the term of a branch that is closed end, and every branch names its successors. Meetings, dues and
 * appraisals stay with the branch of their day.
 */
@ApplicationScoped
class ReorganiseBranches {

    private final CallerContext context;
    private final BranchMoves branchMoves;
    private final BranchRepository branches;
    private final BranchOccupancy occupancy;
    private final HandOverCoverings coverings;
    private final MoveBranchMembers members;
    private final AdmissionsOfMembers admissions;
    private final WorkerRepository workers;
    private final Instance<BranchEnd> ends;
    private final ReorganisationRepository reorganisations;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final Audit audit;
    private final ChangeRecorder changes;

    ReorganiseBranches(
            CallerContext context,
            BranchMoves branchMoves,
            BranchRepository branches,
            BranchOccupancy occupancy,
            HandOverCoverings coverings,
            MoveBranchMembers members,
            AdmissionsOfMembers admissions,
            WorkerRepository workers,
            @Any Instance<BranchEnd> ends,
            ReorganisationRepository reorganisations,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            Audit audit,
            ChangeRecorder changes) {
        this.context = context;
        this.branchMoves = branchMoves;
        this.branches = branches;
        this.occupancy = occupancy;
        this.coverings = coverings;
        this.members = members;
        this.admissions = admissions;
        this.workers = workers;
        this.ends = ends;
        this.reorganisations = reorganisations;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Reorganisation reorganise(BranchReorganisationRequest request) {
        if (!context.reach().covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        LocalDate day = request.from();
        if (day.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("membership-in-future", clock.today()).at("/from");
        }
        closedPeriods.mustBeOpenFrom(request.mineId(), day, "/from");
        BranchMoves.Named named = branchMoves.named(context.reach(), request);
        named.leaving().forEach(branch -> duesMustBeClosed(branch, day));
        named.closing().forEach(branch -> mustBeQuietFrom(branch, day));
        named.all().forEach(branches::raise);
        int moved = 0;
        for (Move move : named.moves()) {
            moved += move(move, day);
            move.from().continueIn(move.into(), day);
        }
        coverings.handOver(day, named.leaving(), named.covering(), named.heirs());
        named.closing().forEach(branch -> close(branch, day));
        changes.recordAll(named.all().stream()
                .map(branch -> Change.of("branch.reorganised", branch, "to", "coverings", "successors"))
                .toList());
        return recorded(request, moved);
    }

    private void duesMustBeClosed(Branch branch, LocalDate day) {
        occupancy.lastOpenDues(branch.id(), YearMonth.from(day)).ifPresent(month -> {
            LocalDate earliest = month.plusMonths(1).atDay(1);
            throw new Refusal.RuleBroken("branch-dues-open", branch.name(), month, earliest)
                    .at("/from")
                    .with("earliest", earliest);
        });
    }

    private void mustBeQuietFrom(Branch branch, LocalDate day) {
        long meetings = occupancy.meetingsFrom(branch.id(), day);
        if (meetings > 0) {
            throw new Refusal.RuleBroken("branch-meets-later", branch.name(), meetings).at("/closes");
        }
        long letters = occupancy.letters(branch.id());
        if (letters > 0) {
            throw new Refusal.RuleBroken("branch-has-letters", branch.name(), letters).at("/closes");
        }
    }

    private int move(Move move, LocalDate day) {
        Set<UUID> named = move.workerIds() == null ? null : persons(move);
        Predicate<UUID> whom = named == null ? person -> true : named::contains;
        Set<UUID> moved = new HashSet<>(members.move(move.from(), move.into(), whom, day));
        moved.addAll(admissions.moveAll(move.from().id(), move.into().id(), whom));
        if (named != null && !moved.containsAll(named)) {
            throw new Refusal.RuleBroken("worker-not-in-branch", move.from().name()).at(move.pointer() + "/workerIds");
        }
        return moved.size();
    }

    private Set<UUID> persons(Move move) {
        Set<UUID> persons = new HashSet<>();
        for (UUID id : move.workerIds()) {
            Worker worker = workers.find(context.reach(), id)
                    .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at(move.pointer() + "/workerIds"));
            persons.add(worker.person().id());
        }
        return persons;
    }

    private void close(Branch branch, LocalDate day) {
        ends.forEach(each -> each.ended(context.reach(), branch, day));
        long inUse = occupancy.uses(branch.id(), day);
        if (inUse > 0) {
            throw new Refusal.RuleBroken("branch-left-in-use", branch.name(), inUse).at("/closes");
        }
        branch.closeFrom(day);
    }

    private Reorganisation recorded(BranchReorganisationRequest request, int moved) {
        Reorganisation done = new Reorganisation(
                Kind.BRANCHES,
                request.mineId(),
                request.from(),
                request.reason().strip(),
                moved,
                request.closes().size(),
                context.caller().subject(),
                clock.now());
        reorganisations.add(done);
        audit.changed(
                "branch-reorganisation",
                done.id(),
                0,
                done.mineId(),
                "branch-reorganisation.done",
                List.of("from", "reason", "moved", "closed"));
        return done;
    }
}
