package io.lamproom.member.people;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class PeopleConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "ex_assignment_worker_id_loan", "lent-once",
                "ex_assignment_worker_id_concurrent", "post-held",
                "ex_suspension_worker_id", "suspended-once");
    }
}
