package io.lamproom.conduct.rootcause;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Analyses of what the person did, and the steps and actions that the person answers for. */
@ApplicationScoped
class RootCausesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("rootCauses", "root_cause")
                        .within("subject_id", "violation", "worker", "worker_id")
                        .tells("subject_id", "title", "status", "opened_at", "analysed_at", "closed_at")
                        .protects(Protection.OTHER_PERSON, "opened_by", "opened_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "analysed_by", "analysed_by_staff_no")
                        .withholds("the subject is a violation", "subject_kind")
                        .withholds("how often it was analysed", "round")
                        .by("opened_at"),
                Holding.of("stepsAnsweredFor", "root_cause_node")
                        .about("worker", "step_owner_id")
                        .tells("factor", "procedure_name", "procedure_step")
                        .protects(Protection.OTHER_PERSON, "root_cause_id", "description")
                        .withholds("the place in the tree", "round", "ordinal", "parent_id"),
                Holding.of("correctiveActions", "corrective_action")
                        .about("worker", "owner_id")
                        .tells("description", "deadline", "done_at", "done_on", "done_note")
                        .withholds("the place in the tree", "root_cause_id", "cause_id")
                        .withholds("the person themselves", "done_by", "done_by_staff_no")
                        .by("deadline"));
    }
}
