package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone to be employed.
 *
 * @param sex null: as the identity number says
 * @param unitId the team, or the section, department or contractor itself
 * @param assignedFrom the first day in the unit; null: the earliest lawful one
 * @param underground null: as the unit is
 */
public record Hiring(
        String staffNo,
        String name,
        Sex sex,
        ChineseIdNumber idNumber,
        Background background,
        Contact contact,
        EmploymentForm employmentForm,
        String employer,
        LocalDate hiredOn,
        SkillLevel skillLevel,
        String remark,
        UUID unitId,
        String post,
        String trade,
        String duty,
        String usualShift,
        Boolean underground,
        LocalDate assignedFrom) {

    Work work(boolean underground) {
        return new Work(post, trade, duty, usualShift, this.underground == null ? underground : this.underground);
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "Hiring[" + staffNo + "]";
    }
}
