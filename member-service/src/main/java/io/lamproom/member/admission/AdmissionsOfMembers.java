package io.lamproom.member.admission;

import io.lamproom.platform.change.ChangeRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of the admission of a probationary member whose relation moves. */
@ApplicationScoped
public class AdmissionsOfMembers {

    private final AdmissionRepository admissions;
    private final ChangeRecorder changes;

    AdmissionsOfMembers(AdmissionRepository admissions, ChangeRecorder changes) {
        this.admissions = admissions;
        this.changes = changes;
    }

    /** The new branch goes on with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID personId, UUID branchId) {
        admissions.findOpen(personId).ifPresent(admission -> {
            admission.moveTo(branchId);
            changes.record("admission.moved", admission, "branchId");
        });
    }

    /** The organisation outside goes on with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID personId, LocalDate day) {
        admissions.findOpen(personId).ifPresent(admission -> {
            admission.leave(day);
            changes.record("admission.left", admission, "status");
        });
    }
}
