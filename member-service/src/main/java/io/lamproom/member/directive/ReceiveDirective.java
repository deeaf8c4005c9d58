package io.lamproom.member.directive;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records that a branch received a directive. */
@ApplicationScoped
class ReceiveDirective {

    private final BranchRepository branches;
    private final DirectiveRepository directives;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ReceiveDirective(
            BranchRepository branches, DirectiveRepository directives, BusinessClock clock, ChangeRecorder changes) {
        this.branches = branches;
        this.directives = directives;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Directive receive(Reach reach, DirectiveRequest request) {
        Branch branch = branches.findHeld(reach, request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!branch.validity().holdsOn(request.receivedOn())) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/receivedOn");
        }
        if (request.receivedOn().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("held-in-future", clock.today()).at("/receivedOn");
        }
        if (request.dueOn().isBefore(request.receivedOn())) {
            throw new Refusal.RuleBroken("directive-due-before-receipt", request.receivedOn()).at("/dueOn");
        }
        Directive directive = new Directive(branch.mineId(), request);
        directives.add(directive);
        changes.record("directive.received", directive);
        return directive;
    }
}
