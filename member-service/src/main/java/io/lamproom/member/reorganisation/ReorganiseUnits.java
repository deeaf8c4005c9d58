package io.lamproom.member.reorganisation;

import io.lamproom.member.people.MoveUnitPeople;
import io.lamproom.member.people.MoveUnitPeople.Move;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.reorganisation.Reorganisation.Kind;
import io.lamproom.member.reorganisation.ReorganisationRequest.MoveRequest;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitEnd;
import io.lamproom.member.unit.UnitKind;
import io.lamproom.member.unit.UnitOccupancy;
import io.lamproom.member.unit.UnitRepository;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Merges or splits units from a day on. People go on in other units, those that are closed lose covering and positions
 * from that day, and every unit names its successors: a figure of a day before still belongs to the unit of that day.
 */
@ApplicationScoped
class ReorganiseUnits {

    private final CallerContext context;
    private final UnitRepository units;
    private final UnitOccupancy occupancy;
    private final MoveUnitPeople people;
    private final Instance<UnitEnd> ends;
    private final ReorganisationRepository reorganisations;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final Audit audit;
    private final ChangeRecorder changes;

    ReorganiseUnits(
            CallerContext context,
            UnitRepository units,
            UnitOccupancy occupancy,
            MoveUnitPeople people,
            @Any Instance<UnitEnd> ends,
            ReorganisationRepository reorganisations,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            Audit audit,
            ChangeRecorder changes) {
        this.context = context;
        this.units = units;
        this.occupancy = occupancy;
        this.people = people;
        this.ends = ends;
        this.reorganisations = reorganisations;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Reorganisation reorganise(ReorganisationRequest request) {
        if (!context.reach().covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        closedPeriods.mustBeOpenFrom(request.mineId(), request.from(), "/from");
        TreeMap<UUID, Unit> named = named(request);
        List<Move> moves = moves(request, named);
        List<Change> moved = people.move(context.reach(), moves, request.from());
        List<Change> changed = new ArrayList<>(moved);
        for (Move move : moves) {
            move.from().continueIn(move.into(), request.from());
            changed.add(Change.of("unit.reorganised", move.from(), "successors"));
        }
        closing(request, named).forEach(unit -> changed.addAll(close(unit, request.from())));
        changes.recordAll(Change.joined(changed));
        return recorded(request, moved.size());
    }

    /** Every unit that the request names, held in one order, so that two reorganisations do not wait for each other. */
    private TreeMap<UUID, Unit> named(ReorganisationRequest request) {
        TreeSet<UUID> ids = new TreeSet<>(request.closes());
        request.moves().forEach(move -> ids.addAll(List.of(move.fromId(), move.intoId())));
        TreeMap<UUID, Unit> named = new TreeMap<>();
        for (UUID id : ids) {
            units.findForClosure(context.reach(), id)
                    .filter(unit -> unit.mineId().equals(request.mineId())
                            && unit.kind().takesWorkers())
                    .ifPresent(unit -> named.put(id, unit));
        }
        if (!named.keySet().containsAll(request.closes())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/closes");
        }
        return named;
    }

    private static List<Move> moves(ReorganisationRequest request, TreeMap<UUID, Unit> named) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < request.moves().size(); i++) {
            MoveRequest move = request.moves().get(i);
            String pointer = "/moves/" + i;
            Unit from = standing(named.get(move.fromId()), request.from(), pointer + "/fromId");
            Unit into = standing(named.get(move.intoId()), request.from(), pointer + "/intoId");
            if (from.equals(into) || request.closes().contains(into.id())) {
                throw new Refusal.RuleBroken("move-into-itself").at(pointer + "/intoId");
            }
            moves.add(new Move(from, into, move.workerIds(), pointer));
        }
        return moves;
    }

    /** Teams before the sections that they stand in. */
    private static List<Unit> closing(ReorganisationRequest request, TreeMap<UUID, Unit> named) {
        return request.closes().stream()
                .map(named::get)
                .sorted(Comparator.comparing((Unit unit) -> unit.kind() != UnitKind.TEAM)
                        .thenComparing(Unit::id))
                .toList();
    }

    private static Unit standing(Unit unit, LocalDate day, String pointer) {
        if (unit == null) {
            throw new Refusal.RuleBroken("unknown-unit").at(pointer);
        }
        if (!unit.validity().isOpen() || !unit.validity().holdsOn(day)) {
            throw new Refusal.RuleBroken("unit-not-in-force").at(pointer);
        }
        return unit;
    }

    private List<Change> close(Unit unit, LocalDate day) {
        if (!unit.validity().isOpen() || !day.isAfter(unit.validity().validFrom())) {
            throw new Refusal.RuleBroken("unit-not-in-force").at("/closes");
        }
        long subUnits = occupancy.units(unit.id(), day);
        if (subUnits > 0) {
            throw new Refusal.RuleBroken("unit-has-units", subUnits).at("/closes");
        }
        long workers = occupancy.workers(unit.id(), day);
        if (workers > 0) {
            throw new Refusal.RuleBroken("unit-has-workers", workers).at("/closes");
        }
        unit.closeFrom(day);
        List<Change> changed = new ArrayList<>();
        changed.add(Change.of("unit.reorganised", unit, "to"));
        ends.forEach(each -> changed.addAll(each.ended(context.reach(), unit, day)));
        return changed;
    }

    private Reorganisation recorded(ReorganisationRequest request, int moved) {
        Reorganisation done = new Reorganisation(
                Kind.UNITS,
                request.mineId(),
                request.from(),
                request.reason().strip(),
                moved,
                request.closes().size(),
                context.caller().subject(),
                clock.now());
        reorganisations.add(done);
        audit.changed(
                "unit-reorganisation",
                done.id(),
                0,
                done.mineId(),
                "unit-reorganisation.done",
                List.of("from", "reason", "moved", "closed"));
        return done;
    }
}
