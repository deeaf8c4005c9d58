package io.lamproom.conduct.absence;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a violated constraint of absences means to a caller. */
@ApplicationScoped
class AbsenceConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("uq_absence_worker_id_business_date_shift", "absence-known");
    }
}
