package io.lamproom.conduct.capture;

import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.ReportViolations;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps apart, to be repaired, what names a worker or a behaviour not known here. The program may send it again, as it was
 * or corrected: then it is judged anew, and waits no longer once it is good.
 */
@ApplicationScoped
class HoldReports {

    private static final Set<String> UNMATCHED = Set.of("worker-unknown", "worker-not-assigned", "behaviour-unknown");

    /** An item that could not be matched, and the place of its result. */
    record Unmatched(int place, Told item, byte[] contentHash, Refusal why) {}

    private final Actors actors;
    private final BusinessClock clock;
    private final ReportViolations reports;
    private final SealedReports sealed;
    private final HeldReportRepository held;
    private final KeepHeldReports keep;

    HoldReports(
            Actors actors,
            BusinessClock clock,
            ReportViolations reports,
            SealedReports sealed,
            HeldReportRepository held,
            KeepHeldReports keep) {
        this.actors = actors;
        this.clock = clock;
        this.reports = reports;
        this.sealed = sealed;
        this.held = held;
        this.keep = keep;
    }

    /** Whether somebody could repair it. What this service may not have heard of yet is sent again instead. */
    static boolean isUnmatched(Refusal refusal) {
        return refusal instanceof Refusal.RuleBroken && UNMATCHED.contains(refusal.code());
    }

    Unmatched unmatched(int place, Told item, Refusal why) {
        return new Unmatched(place, item, reports.contentHash(item.report()), why);
    }

    /** What an item is answered whose id is that of one held before; empty when it is to be judged. */
    Optional<Result> answeredBy(HeldReport known, UUID mineId, String feed, Told item) {
        if (!known.mineId().equals(mineId) || !known.feed().equals(feed)) {
            return Optional.of(taken(item));
        }
        return switch (known.status()) {
            case HELD -> Optional.empty();
            // otherwise it is the same as the violation, which it has become by being sent again, or it is not
            case REPAIRED ->
                Optional.of(Result.of(
                                item.id(), FeedOutcome.UNCHANGED, known.status().name(), null))
                        .filter(same -> known.says(reports.contentHash(item.report())));
            case DISCARDED ->
                Optional.of(Result.refused(item.id(), new Refusal.StateConflict("report-discarded").at("/id")));
        };
    }

    /** Ends the waiting of those that have become violations by being sent again. */
    @Transactional(TxType.MANDATORY)
    void matched(Collection<HeldReport> known) {
        List<HeldReport> waiting =
                known.stream().filter(each -> each.status() == HeldStatus.HELD).toList();
        waiting.forEach(each -> each.repair(actors.step(null)));
        keep.changed("held-report.repaired", waiting);
    }

    /**
     * Holds items in an order that does not depend on theirs; of two with one id that differ the first stands.
     *
     * @param waiting those held before
     * @param results takes a result for each, at its place
     */
    @Transactional(TxType.MANDATORY)
    void hold(UUID mineId, String feed, List<Unmatched> items, Map<UUID, HeldReport> waiting, Result[] results) {
        Set<UUID> heldNow = new HashSet<>();
        List<HeldReport> changed = new ArrayList<>();
        for (Unmatched each : items.stream().sorted(byContent()).toList()) {
            UUID id = each.item().report().id();
            HeldReport before = waiting.get(id);
            if (before != null && before.says(each.contentHash())) {
                results[each.place()] = Result.held(each.item().id(), true, each.why());
            } else if (!heldNow.add(id)) {
                results[each.place()] = taken(each.item());
            } else {
                HeldReport one = before == null ? begin(id, mineId, feed) : before;
                one.hold(sealed.seal(each.item().report()), each.contentHash(), each.why());
                if (before == null) {
                    held.add(one);
                    waiting.put(id, one);
                }
                changed.add(one);
                results[each.place()] = Result.held(each.item().id(), false, each.why());
            }
        }
        keep.changed("held-report.held", changed);
    }

    private HeldReport begin(UUID id, UUID mineId, String feed) {
        return new HeldReport(id, mineId, feed, actors.now(), clock.today());
    }

    static Result taken(Told item) {
        return Result.refused(item.id(), new Refusal.StateConflict("id-taken").at("/id"));
    }

    private static Comparator<Unmatched> byContent() {
        return Comparator.comparing((Unmatched each) -> each.item().report().id())
                .thenComparing(Unmatched::contentHash, Arrays::compareUnsigned);
    }
}
