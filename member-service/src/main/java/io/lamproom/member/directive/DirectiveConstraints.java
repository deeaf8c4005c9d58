package io.lamproom.member.directive;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on directives mean to a caller. */
@ApplicationScoped
class DirectiveConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("uq_directive_branch_id_reference", "directive-received");
    }
}
