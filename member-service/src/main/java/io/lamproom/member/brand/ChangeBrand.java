package io.lamproom.member.brand;

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
import java.util.function.Consumer;

/** Takes a brand project from step to step. */
@ApplicationScoped
class ChangeBrand {

    private final CallerContext context;
    private final BrandProjectRepository projects;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ChangeBrand(
            CallerContext context,
            BrandProjectRepository projects,
            RuleSets ruleSets,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.projects = projects;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    BrandProject approve(UUID id, ExpectedVersion expected, LocalDate on) {
        return change(id, expected, on, "approved", project -> project.approve(on, subject()));
    }

    @Transactional
    BrandProject cultivate(UUID id, ExpectedVersion expected, LocalDate on) {
        return change(id, expected, on, "cultivated", project -> project.cultivate(on));
    }

    @Transactional
    BrandProject evaluate(UUID id, ExpectedVersion expected, EvaluationRequest request) {
        return change(
                id,
                expected,
                request.on(),
                "evaluated",
                project -> project.evaluate(request.score(), request.on(), rules(project, request.on())));
    }

    @Transactional
    BrandProject giveName(UUID id, ExpectedVersion expected, LocalDate on) {
        return change(id, expected, on, "named", project -> project.giveName(on, subject()));
    }

    @Transactional
    BrandProject recheck(UUID id, ExpectedVersion expected, RecheckRequest request) {
        return change(id, expected, request.on(), "rechecked", project -> {
            if (request.kept()) {
                projects.raise(project);
            }
            project.recheck(request.on(), request.kept(), request.note(), subject());
        });
    }

    @Transactional
    BrandProject withdraw(UUID id, ExpectedVersion expected, WithdrawalRequest request) {
        return change(
                id, expected, request.on(), "withdrawn", project -> project.withdraw(request.on(), request.reason()));
    }

    @Transactional
    BrandProject achieve(UUID id, ExpectedVersion expected, BrandResultRequest request) {
        return change(id, expected, request.on(), "achieved", project -> {
            projects.raise(project);
            project.achieve(
                    request.kind(),
                    request.on(),
                    request.description(),
                    clock.now().truncatedTo(ChronoUnit.MICROS));
        });
    }

    BrandRules rules(BrandProject project, LocalDate day) {
        return ruleSets.inForce(BrandRules.class, project.mineId(), day).rules();
    }

    private BrandProject change(
            UUID id, ExpectedVersion expected, LocalDate on, String what, Consumer<BrandProject> step) {
        BrandProject project = projects.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, project.version());
        LocalDate today = clock.today();
        if (on.isAfter(today)) {
            throw new Refusal.RuleBroken("brand-step-in-future", today)
                    .at("/on")
                    .with("latest", today);
        }
        step.accept(project);
        changes.record("brand-project." + what, project, "status");
        return project;
    }

    private String subject() {
        return context.caller().subject();
    }
}
