package io.lamproom.member.reorganisation;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.branch.Covering;
import io.lamproom.member.reorganisation.BranchReorganisationRequest.MemberMoveRequest;
import io.lamproom.member.reorganisation.BranchReorganisationRequest.UnitCoverRequest;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the branches that a reorganisation names, and refuses those that cannot go on so. */
@ApplicationScoped
class BranchMoves {

    private final BranchRepository branches;
    private final UnitRepository units;

    BranchMoves(BranchRepository branches, UnitRepository units) {
        this.branches = branches;
        this.units = units;
    }

    /**
     * @param workerIds null for everyone
     * @param pointer where the request names it
     */
    record Move(Branch from, Branch into, Set<UUID> workerIds, String pointer) {}

    /**
     * @param all every branch that changes
     * @param covering which branch covers a unit from then on, by the unit
     */
    record Named(Collection<Branch> all, List<Move> moves, List<Branch> closing, Map<UUID, Branch> covering) {

        List<Branch> leaving() {
            return moves.stream().map(Move::from).distinct().toList();
        }

        /** The one branch that a closed branch goes on in, by the closed one. */
        Map<UUID, Branch> heirs() {
            Map<UUID, Branch> heirs = new LinkedHashMap<>();
            for (Branch branch : closing) {
                List<Branch> into = moves.stream()
                        .filter(move -> move.from().equals(branch))
                        .map(Move::into)
                        .distinct()
                        .toList();
                if (into.size() == 1) {
                    heirs.put(branch.id(), into.getFirst());
                }
            }
            return heirs;
        }
    }

    /** The branches are held until the end of the transaction. */
    Named named(Reach reach, BranchReorganisationRequest request) {
        TreeMap<UUID, Branch> held = held(reach, request);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < request.moves().size(); i++) {
            moves.add(move(request, held, i));
        }
        List<Branch> closing = request.closes().stream().sorted().map(held::get).toList();
        Set<Branch> leaving = moves.stream().map(Move::from).collect(Collectors.toSet());
        if (!leaving.containsAll(closing)) {
            throw new Refusal.RuleBroken("branch-goes-on-in-another").at("/closes");
        }
        Named named = new Named(held.values(), moves, closing, covering(reach, request, held));
        everyCoveringMustGoOn(named, request.from());
        return named;
    }

    /** Held in one order, so that two reorganisations do not wait for each other. */
    private TreeMap<UUID, Branch> held(Reach reach, BranchReorganisationRequest request) {
        TreeSet<UUID> ids = new TreeSet<>(request.closes());
        request.moves().forEach(move -> ids.addAll(List.of(move.fromId(), move.intoId())));
        request.coverings().forEach(covering -> ids.add(covering.branchId()));
        TreeMap<UUID, Branch> held = new TreeMap<>();
        for (UUID id : ids) {
            branches.findForClosure(reach, id)
                    .filter(branch -> branch.mineId().equals(request.mineId()))
                    .ifPresent(branch -> held.put(id, branch));
        }
        if (!held.keySet().containsAll(request.closes())) {
            throw new Refusal.RuleBroken("unknown-branch").at("/closes");
        }
        return held;
    }

    private static Move move(BranchReorganisationRequest request, Map<UUID, Branch> held, int index) {
        MemberMoveRequest move = request.moves().get(index);
        String pointer = "/moves/" + index;
        Branch from = standing(held.get(move.fromId()), request.from(), pointer + "/fromId");
        if (!request.from().isAfter(from.validity().validFrom())) {
            throw new Refusal.RuleBroken("branch-not-in-force").at(pointer + "/fromId");
        }
        Branch into = taking(request, held.get(move.intoId()), pointer + "/intoId");
        if (from.equals(into)) {
            throw new Refusal.RuleBroken("branch-goes-on-in-another").at(pointer + "/intoId");
        }
        if (into.kind() == BranchKind.TEMPORARY) {
            throw new Refusal.RuleBroken("temporary-branch-takes-no-relation").at(pointer + "/intoId");
        }
        return new Move(from, into, move.workerIds(), pointer);
    }

    private Map<UUID, Branch> covering(Reach reach, BranchReorganisationRequest request, Map<UUID, Branch> held) {
        Map<UUID, Branch> covering = new LinkedHashMap<>();
        for (int i = 0; i < request.coverings().size(); i++) {
            UnitCoverRequest asked = request.coverings().get(i);
            String pointer = "/coverings/" + i;
            Unit unit = units.find(reach, asked.unitId())
                    .filter(found -> found.mineId().equals(request.mineId()))
                    .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at(pointer + "/unitId"));
            if (!unit.validity().holdsOn(request.from())) {
                throw new Refusal.RuleBroken("covering-outside-life").at(pointer + "/unitId");
            }
            covering.put(unit.id(), taking(request, held.get(asked.branchId()), pointer + "/branchId"));
        }
        return covering;
    }

    private static Branch taking(BranchReorganisationRequest request, Branch branch, String pointer) {
        Branch standing = standing(branch, request.from(), pointer);
        if (request.closes().contains(standing.id())) {
            throw new Refusal.RuleBroken("branch-goes-on-in-another").at(pointer);
        }
        return standing;
    }

    private static Branch standing(Branch branch, LocalDate day, String pointer) {
        if (branch == null) {
            throw new Refusal.RuleBroken("unknown-branch").at(pointer);
        }
        if (!branch.validity().isOpen() || !branch.validity().holdsOn(day)) {
            throw new Refusal.RuleBroken("branch-not-in-force").at(pointer);
        }
        return branch;
    }

    private static void everyCoveringMustGoOn(Named named, LocalDate day) {
        Map<UUID, Branch> heirs = named.heirs();
        for (Branch branch : named.closing()) {
            long open = branch.coverings().stream()
                    .filter(covering -> covering.validity().reaches(day))
                    .map(Covering::unitId)
                    .filter(unit -> !named.covering().containsKey(unit) && !heirs.containsKey(branch.id()))
                    .count();
            if (open > 0) {
                throw new Refusal.RuleBroken("covering-without-branch", branch.name(), open).at("/coverings");
            }
        }
    }
}
