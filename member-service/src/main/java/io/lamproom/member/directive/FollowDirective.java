package io.lamproom.member.directive;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records what a branch did on a directive, and the evidence of it. */
@ApplicationScoped
class FollowDirective {

    private final DirectiveRepository directives;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    FollowDirective(DirectiveRepository directives, BusinessClock clock, ChangeRecorder changes) {
        this.directives = directives;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Directive act(Reach reach, UUID id, ExpectedVersion expected, DoneRequest request) {
        Directive directive = find(reach, id, expected);
        directive.act(done(request));
        changes.record("directive.acted", directive, "status", "action");
        return directive;
    }

    @Transactional
    Directive prove(Reach reach, UUID id, ExpectedVersion expected, DoneRequest request) {
        Directive directive = find(reach, id, expected);
        directive.prove(done(request));
        changes.record("directive.evidenced", directive, "status", "evidence");
        return directive;
    }

    private Directive find(Reach reach, UUID id, ExpectedVersion expected) {
        Directive directive = directives.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, directive.version());
        return directive;
    }

    private Done done(DoneRequest request) {
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("held-in-future", clock.today()).at("/on");
        }
        return new Done(request.on(), request.text(), clock.now());
    }
}
