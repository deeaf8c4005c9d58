package io.lamproom.member.appraisal;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The verdict is told to each member (评议结果反馈), who acknowledges it. */
@ApplicationScoped
class TellVerdict {

    private final CallerContext context;
    private final AppraisalRepository appraisals;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    TellVerdict(CallerContext context, AppraisalRepository appraisals, BusinessClock clock, ChangeRecorder changes) {
        this.context = context;
        this.appraisals = appraisals;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Appraisal feedback(UUID id, ExpectedVersion expected, FeedbackRequest request) {
        Appraisal appraisal = closed(id, expected);
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("appraisal-in-future", clock.today()).at("/on");
        }
        appraisals.raise(appraisal);
        request.workerIds().forEach(worker -> appraisal.entryOf(worker).giveFeedback(request.on()));
        changes.record("appraisal.feedback-given", appraisal, "feedbackOn");
        return appraisal;
    }

    @Transactional
    Appraisal acknowledge(UUID id, ExpectedVersion expected) {
        Appraisal appraisal = closed(id, expected);
        appraisals.raise(appraisal);
        appraisal.entries().stream()
                .filter(entry -> context.reach().covers(Node.WORKER, entry.workerId()))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new)
                .acknowledge(clock.now().truncatedTo(ChronoUnit.MICROS));
        changes.record("appraisal.acknowledged", appraisal, "acknowledgedAt");
        return appraisal;
    }

    private Appraisal closed(UUID id, ExpectedVersion expected) {
        Appraisal appraisal = appraisals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, appraisal.version());
        appraisal.mustBeClosed();
        return appraisal;
    }
}
