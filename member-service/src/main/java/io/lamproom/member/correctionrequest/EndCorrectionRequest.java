package io.lamproom.member.correctionrequest;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The office answers a request, of somebody else; or the person takes it back. */
@ApplicationScoped
class EndCorrectionRequest {

    private final CallerContext context;
    private final CorrectionRequestRepository requests;
    private final OwnMatters ownMatters;
    private final SealedTexts texts;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    EndCorrectionRequest(
            CallerContext context,
            CorrectionRequestRepository requests,
            OwnMatters ownMatters,
            SealedTexts texts,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.requests = requests;
        this.ownMatters = ownMatters;
        this.texts = texts;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    CorrectionRequest decide(UUID id, ExpectedVersion expected, CorrectionDecision decision) {
        CorrectionRequest request = found(id, expected);
        ownMatters.refuseAbout(request.workerId());
        request.decide(
                decision.accepted(),
                texts.answer(request, decision.answer()),
                now(),
                context.caller().subject());
        changes.record(
                "correction-request." + (decision.accepted() ? "accepted" : "refused"), request, "status", "answer");
        return request;
    }

    @Transactional
    CorrectionRequest withdraw(UUID id, ExpectedVersion expected) {
        CorrectionRequest request = found(id, expected);
        if (!context.reach().covers(Node.WORKER, request.workerId())) {
            throw new Refusal.NotFound();
        }
        request.withdraw(now());
        changes.record("correction-request.withdrawn", request, "status");
        return request;
    }

    private CorrectionRequest found(UUID id, ExpectedVersion expected) {
        CorrectionRequest request = requests.find(
                        context.reach(),
                        CorrectionSubject.answeredBy(context.caller().roles()),
                        id)
                .orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, request.version());
        return request;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
