package io.lamproom.conduct.deduction;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was deducted from the person and given back; where they were jointly liable, without saying for whose act. */
@ApplicationScoped
class DeductionsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("deductions", "deduction")
                .about("worker", "worker_id")
                .tells("act_on", "ground", "kind", "status", "month", "proposed_at", "proposal_note")
                .tells("proposed_fen", "approved_fen", "refund_fen", "refunded_fen")
                .tells("decided_at", "reasons", "suspended_at", "lapsed_at", "reversed_at")
                .tells("handed_over_at", "refund_due_at", "refunded_at")
                .protects(Protection.OTHER_PERSON, "violation_id", "liability_id")
                .protects(Protection.OTHER_PERSON, "proposed_by", "proposed_by_staff_no")
                .protects(Protection.OTHER_PERSON, "decided_by", "decided_by_staff_no")
                .protects(Protection.OTHER_PERSON, "handed_over_by", "handed_over_by_staff_no")
                .protects(Protection.OTHER_PERSON, "refunded_by", "refunded_by_staff_no")
                .withholds("the rules are the same for everyone", "rule_set_id")
                .by("proposed_at"));
    }
}
