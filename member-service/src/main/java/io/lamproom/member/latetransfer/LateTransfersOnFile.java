package io.lamproom.member.latetransfer;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Transfers behind the close, asked for about the person. */
@ApplicationScoped
class LateTransfersOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("lateTransfers", "late_transfer")
                .about("worker", "worker_id")
                .tellsOf("unit_id", "unit", "name")
                .tells(
                        "post",
                        "trade",
                        "duty",
                        "usual_shift",
                        "underground",
                        "valid_from",
                        "closed_before",
                        "reason",
                        "status",
                        "proposed_at",
                        "decided_at",
                        "decision_note")
                .protects(Protection.OTHER_PERSON, "proposed_by", "decided_by")
                .withholds("said by the assignments", "assignment_id"));
    }
}
