package io.lamproom.conduct.retention;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nothing can be done any more about a record that was erased. */
@ApplicationScoped
class ErasedConstraints implements ConstraintCodes {

    private static final List<String> TABLES =
            List.of("danger", "inspection", "leader_shift", "incident", "pattern_review", "root_cause", "safety_duty");

    @Override
    public Map<String, String> codes() {
        return TABLES.stream()
                .map(table -> "ck_" + table + "_erased")
                .collect(Collectors.toMap(Function.identity(), constraint -> "record-erased"));
    }
}
