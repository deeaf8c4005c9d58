package io.lamproom.member.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A worker as one caller sees him. Identity number, phone, address and emergency contact are masked unless {@code
 * unmasked}; birth date, remark and the papers of suspensions are then left out, memberships and political status from those who have no right to
 * them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerView(
        UUID id,
        UUID mineId,
        UUID personId,
        String staffNo,
        String name,
        Sex sex,
        LocalDate birthDate,
        String idNumber,
        String phone,
        String address,
        String emergencyContact,
        String ethnicity,
        String nativePlace,
        Education education,
        String major,
        PoliticalStatus politicalStatus,
        EmploymentForm employmentForm,
        String employer,
        WorkerStatus status,
        LocalDate hiredOn,
        LocalDate leftOn,
        SkillLevel skillLevel,
        String remark,
        UUID doubleOf,
        UUID continues,
        AssignmentView assignment,
        List<AssignmentView> assignments,
        List<SuspensionView> suspensions,
        List<PositionView> positions,
        List<MembershipView> memberships,
        boolean unmasked,
        boolean erased,
        long version) {

    /** What is masked or left out. */
    record Shown(boolean identity, boolean membership, boolean politicalStatus) {}

    static WorkerView from(Worker worker, Sealing sealing, Shown shown, LocalDate today) {
        Person person = worker.person();
        Background background = person.background();
        Contact contact = sealing.contactOf(person);
        String idNumber = sealing.idNumberOf(person);
        boolean plain = shown.identity();
        return new WorkerView(
                worker.id(),
                worker.mineId(),
                person.id(),
                worker.shownStaffNo(),
                person.name(),
                person.sex(),
                plain ? person.birthDate() : null,
                plain ? idNumber : Mask.idNumber(idNumber),
                plain ? contact.phone() : Mask.phone(contact.phone()),
                plain ? contact.address() : Mask.text(contact.address()),
                plain ? contact.emergencyContact() : Mask.text(contact.emergencyContact()),
                background.ethnicity(),
                background.nativePlace(),
                background.education(),
                background.major(),
                shown.politicalStatus() ? background.politicalStatus() : null,
                worker.employmentForm(),
                worker.employer(),
                worker.status(),
                worker.hiredOn(),
                worker.leftOn(),
                worker.skillLevel(),
                plain ? worker.remark() : null,
                worker.doubleOf(),
                worker.continues(),
                worker.assignmentOn(today).map(AssignmentView::from).orElse(null),
                worker.assignments().stream().map(AssignmentView::from).toList(),
                worker.suspensions().stream()
                        .map(suspension -> SuspensionView.from(suspension, plain))
                        .toList(),
                worker.positions().stream().map(PositionView::from).toList(),
                shown.membership()
                        ? person.memberships().stream()
                                .map(MembershipView::from)
                                .toList()
                        : null,
                plain,
                person.erased(),
                worker.version());
    }
}
