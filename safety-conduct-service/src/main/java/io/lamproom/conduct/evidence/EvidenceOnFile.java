package io.lamproom.conduct.evidence;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pictures kept with the person's violations; each is shown with its record. */
@ApplicationScoped
class EvidenceOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("evidence", "evidence")
                .within("record_id", "violation", "worker", "worker_id")
                .only("t.record_kind = 'VIOLATION' and t.removed_at is null")
                .tells("id", "record_id", "phase", "kind", "width", "height", "size", "sha256", "added_at")
                .tells("withdrawn_at", "withdrawal_reason")
                .protects(Protection.REPORTER, "added_by", "added_by_staff_no", "added_by_program")
                .protects(Protection.OTHER_PERSON, "withdrawn_by", "withdrawn_by_staff_no")
                .withholds("the record's kind is violation", "record_kind")
                .withholds("where the picture is stored", "file_key")
                .withholds("what was taken back is gone", "removed_at", "removed_by", "removed_by_staff_no")
                .by("added_at"));
    }
}
