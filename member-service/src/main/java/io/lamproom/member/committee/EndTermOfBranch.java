package io.lamproom.member.committee;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchEnd;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** With a branch ends the term of its committee. */
@ApplicationScoped
class EndTermOfBranch implements BranchEnd {

    private final TermRepository terms;
    private final ChangeRecorder changes;

    EndTermOfBranch(TermRepository terms, ChangeRecorder changes) {
        this.terms = terms;
        this.changes = changes;
    }

    @Override
    public void ended(Reach reach, Branch branch, LocalDate day) {
        terms.current(reach, branch.id()).ifPresent(term -> {
            term.endWithBranch(day);
            changes.record("committee-term.ended", term, "succeededOn");
        });
    }
}
