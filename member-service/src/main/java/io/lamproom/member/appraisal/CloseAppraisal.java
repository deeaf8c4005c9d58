package io.lamproom.member.appraisal;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Ends an appraisal; whoever is UNQUALIFIED has the rule's term to improve, from today. */
@ApplicationScoped
class CloseAppraisal {

    private final CallerContext context;
    private final AppraisalRepository appraisals;
    private final RectificationRepository rectifications;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    CloseAppraisal(
            CallerContext context,
            AppraisalRepository appraisals,
            RectificationRepository rectifications,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.appraisals = appraisals;
        this.rectifications = rectifications;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Appraisal close(UUID id, ExpectedVersion expected) {
        Appraisal appraisal = appraisals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, appraisal.version());
        LocalDate today = clock.today();
        AppraisalRules rules = ruleSets.inForce(AppraisalRules.class, appraisal.mineId(), today)
                .rules();
        appraisal.close(
                clock.now().truncatedTo(ChronoUnit.MICROS), context.caller().subject());
        changes.record("appraisal.closed", appraisal, "status");
        for (AppraisalEntry entry : appraisal.unqualified()) {
            Rectification rectification = new Rectification(entry, today, rules);
            rectifications.add(rectification);
            changes.record("rectification.opened", rectification);
        }
        return appraisal;
    }
}
