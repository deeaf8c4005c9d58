package io.lamproom.member.admission;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints of admissions mean to a caller. */
@ApplicationScoped
class AdmissionConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_admission_person_id_open", "admission-under-way",
                "uq_admission_step_resolution_id", "resolution-used",
                "uq_admission_ruling_resolution_id", "resolution-used",
                "ck_admission_step_vote", "general-meeting-majority",
                "ck_admission_ruling_vote", "general-meeting-majority");
    }
}
