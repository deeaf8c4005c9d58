package io.lamproom.conduct.education;

import io.lamproom.conduct.violation.ClosedAs;
import io.lamproom.conduct.violation.Consequences;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.LostShift;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ends the case of a confirmed violation: at its end, because its subject is gone, or by an authority's word. */
@ApplicationScoped
class EndCase {

    private static final Set<String> GONE = Set.of("LEFT", "RETIRED", "DECEASED");

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Roster roster;
    private final BusinessClock clock;
    private final Consequences consequences;
    private final ChangeRecorder changes;

    EndCase(
            ViolationDesk desk,
            Deciders deciders,
            Roster roster,
            BusinessClock clock,
            Consequences consequences,
            ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.roster = roster;
        this.clock = clock;
        this.consequences = consequences;
        this.changes = changes;
    }

    @Transactional
    Violation close(UUID id, ExpectedVersion expected, String note) {
        Violation violation = desk.find(id, expected);
        violation.close(deciders.stepOn(violation, note), clock.today(), clock.zone());
        changes.record("violation.closed", violation, "status", "closing", "closedAs");
        return violation;
    }

    @Transactional
    Violation handOver(UUID id, ExpectedVersion expected, ClosedAs how, String note) {
        Violation violation = desk.find(id, expected);
        violation.handOver(deciders.stepOn(violation, note), how);
        Worker subject = roster.worker(violation.workerId()).orElseThrow(() -> roster.workerUnknown("/closedAs"));
        boolean asRoster = how == ClosedAs.LEFT
                ? GONE.contains(subject.status())
                : how == ClosedAs.HANDED_TO_EMPLOYER && subject.ofAnotherEmployer();
        if (!asRoster) {
            throw new Refusal.RuleBroken("handover-not-as-roster", how).at("/closedAs");
        }
        changes.record("violation.handed-over", violation, "status", "closing", "closedAs");
        return violation;
    }

    @Transactional
    Violation annul(UUID id, ExpectedVersion expected, String document, String note, List<LostShift> lost) {
        Violation violation = desk.find(id, expected);
        violation.annul(deciders.stepOn(violation, note), document, lost, clock.today());
        changes.record("violation.annulled", violation, "status", "annulment", "lostShifts");
        consequences.tell(ViolationConsequences::annulled, violation);
        return violation;
    }
}
