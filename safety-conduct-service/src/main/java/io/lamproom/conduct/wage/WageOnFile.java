package io.lamproom.conduct.wage;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What payroll told of the person's months, in fen, and what it had told before. */
@ApplicationScoped
class WageOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("wageBases", "wage_base")
                        .about("worker", "worker_id")
                        .tells("month", "told_at", "recorded_at")
                        .tellsSealed("amount", "wage_base.amount")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .protects(Protection.OTHER_PERSON, "told_by", "told_by_staff_no")
                        .by("month"),
                Holding.of("wageBasesCorrected", "wage_base_past")
                        .within("base_id", "wage_base", "worker", "worker_id")
                        .tellsOf("base_id", "wage_base", "month")
                        .tells("told_at", "recorded_at", "superseded_at")
                        .tellsSealed("amount", "wage_base_past.amount")
                        .protects(Protection.OTHER_PERSON, "told_by", "told_by_staff_no")
                        .by("superseded_at"));
    }
}
