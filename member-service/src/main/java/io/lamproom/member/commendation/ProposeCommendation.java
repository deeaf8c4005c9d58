package io.lamproom.member.commendation;

import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Proposes to commend a worker; who proposes may be the worker, who decides is another. */
@ApplicationScoped
class ProposeCommendation {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final Places places;
    private final CommendationRepository commendations;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ProposeCommendation(
            CallerContext context,
            WorkerRepository workers,
            Places places,
            CommendationRepository commendations,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.workers = workers;
        this.places = places;
        this.commendations = commendations;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Commendation propose(CommendationRequest request) {
        Worker worker = workers.find(context.reach(), request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        LocalDate today = clock.today();
        if (request.on().isAfter(today)) {
            throw new Refusal.RuleBroken("commended-in-future", today).at("/on").with("latest", today);
        }
        boolean late = YearMonth.from(request.on()).isBefore(YearMonth.from(today));
        Commendation commendation = new Commendation(
                request,
                places.of(worker.id(), request.on()),
                late,
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        commendations.add(commendation);
        changes.record("commendation.proposed", commendation);
        return commendation;
    }
}
