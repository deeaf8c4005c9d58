package io.lamproom.member.admission;

import io.lamproom.platform.change.ChangeRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What becomes of the admission of a probationary member whose relation moves, or of a branch that goes on in another. */
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

    /**
     * The new branch goes on with those of the branch that ends or is split.
     *
     * @param whom of the persons admitted there
     * @return the persons whose admission moved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> moveAll(UUID fromBranchId, UUID intoBranchId, Predicate<UUID> whom) {
        List<Admission> moving = admissions.openOf(fromBranchId).stream()
                .filter(admission -> whom.test(admission.personId()))
                .toList();
        moving.forEach(admission -> {
            admission.moveTo(intoBranchId);
            changes.record("admission.moved", admission, "branchId");
        });
        return moving.stream().map(Admission::personId).collect(Collectors.toSet());
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
