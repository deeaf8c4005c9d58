package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.projection.BranchRevisions;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts the figures of branches and mines together. */
@ApplicationScoped
class ReadDashboards {

    private final DataSource database;
    private final Roster roster;
    private final BusinessClock clock;
    private final Sources sources;
    private final Headcounts headcounts;
    private final ConductFigures conduct;
    private final BranchRevisions revisions;

    ReadDashboards(
            DataSource database,
            Roster roster,
            BusinessClock clock,
            Sources sources,
            Headcounts headcounts,
            ConductFigures conduct,
            BranchRevisions revisions) {
        this.database = database;
        this.roster = roster;
        this.clock = clock;
        this.sources = sources;
        this.headcounts = headcounts;
        this.conduct = conduct;
        this.revisions = revisions;
    }

    /** A dashboard and the revision of its figures, which is never ahead of them. */
    record Revised(long revision, BranchDashboard dashboard) {}

    /** @throws Refusal.NotFound for a branch that is not there or not in reach */
    Branch branchInReach(UUID id, Reach reach) {
        return Branch.of(database, List.of(id)).stream()
                .filter(branch -> reach.covers(Node.BRANCH, id) || reach.covers(Node.MINE, branch.mineId()))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    Revised ofBranch(Branch branch, PeriodAsked asked, boolean seesPersons) {
        // first, so that a change in between is told as a newer one
        long revision = revisions.of(List.of(branch.id())).getOrDefault(branch.id(), 0L);
        return new Revised(
                revision, ofBranches(List.of(branch), asked, seesPersons).getFirst());
    }

    List<BranchDashboard> ofBranchIds(Collection<UUID> ids, PeriodAsked asked, boolean seesPersons) {
        return ofBranches(Branch.of(database, ids), asked, seesPersons);
    }

    private List<BranchDashboard> ofBranches(List<Branch> branches, PeriodAsked asked, boolean seesPersons) {
        return branches.stream().collect(Collectors.groupingBy(Branch::mineId)).entrySet().stream()
                .flatMap(ofMine -> ofBranches(ofMine.getKey(), ofMine.getValue(), asked, seesPersons).stream())
                .toList();
    }

    private List<BranchDashboard> ofBranches(
            UUID mineId, List<Branch> branches, PeriodAsked asked, boolean seesPersons) {
        Period period = asked.of(mineId, roster, clock);
        Sources.Progress progress = sources.progress();
        Map<UUID, People> first = headcounts.of(mineId, period.from(), progress.rosterMark());
        Map<UUID, People> last = headcounts.of(mineId, period.asOf(), progress.rosterMark());
        List<UUID> ids = branches.stream().map(Branch::id).toList();
        Function<UUID, Headcount> people =
                id -> Headcount.between(first.getOrDefault(id, People.NONE), last.getOrDefault(id, People.NONE));
        Map<UUID, ConductFigures.Of> figures = conduct.ofBranches(mineId, ids, period, people, seesPersons);
        Freshness freshness = Freshness.of(progress.sources());
        return branches.stream()
                .map(branch -> BranchDashboard.of(
                        branch, period, people.apply(branch.id()), figures.get(branch.id()), freshness))
                .toList();
    }

    /**
     * @param asked the mine, or empty where the caller reaches just one
     * @throws Refusal.NotFound for a mine that is not there or not in reach
     */
    MineDashboard ofMine(Optional<UUID> asked, Reach reach, PeriodAsked periodAsked, boolean seesPersons) {
        Mine mine = asked.or(() -> onlyOne(reach))
                .filter(id -> reach.covers(Node.MINE, id))
                .flatMap(roster::mine)
                .orElseThrow(Refusal.NotFound::new);
        Period period = periodAsked.of(mine.id(), roster, clock);
        Sources.Progress progress = sources.progress();
        Headcount headcount =
                Headcount.between(whole(mine.id(), period.from(), progress), whole(mine.id(), period.asOf(), progress));
        ConductFigures.Of figures = conduct.ofMine(mine.id(), period, headcount, seesPersons);
        return MineDashboard.of(mine, period, headcount, figures, Freshness.of(progress.sources()));
    }

    private static Optional<UUID> onlyOne(Reach reach) {
        return reach.of(Node.MINE).stream().reduce((one, other) -> {
            throw new Refusal.InvalidInput(FieldError.ofParameter("mineId", "required"));
        });
    }

    private People whole(UUID mineId, LocalDate day, Sources.Progress progress) {
        return headcounts.of(mineId, day, progress.rosterMark()).values().stream()
                .reduce(People.NONE, People::plus);
    }
}
