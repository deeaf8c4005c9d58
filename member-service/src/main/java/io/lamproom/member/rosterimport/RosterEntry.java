package io.lamproom.member.rosterimport;

import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.Education;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.PoliticalStatus;
import io.lamproom.member.people.Sex;
import io.lamproom.member.people.SkillLevel;
import java.time.LocalDate;

/**
 * What a row without faults says of a worker. Null is what the sheet does not say: a cell left empty or a column left
 * out changes nothing that is stored.
 *
 * @param team null for those who belong to the section itself
 * @param teamSaid whether the sheet has a column for teams, so that no team means none
 * @param underground null if the sheet does not say: as the unit is
 */
record RosterEntry(
        String staffNo,
        String name,
        Sex sex,
        ChineseIdNumber idNumber,
        String ethnicity,
        PoliticalStatus politicalStatus,
        Education education,
        String major,
        String nativePlace,
        String address,
        String phone,
        String emergencyContact,
        LocalDate hiredOn,
        EmploymentForm employmentForm,
        UnitNames.Named section,
        UnitNames.Named team,
        boolean teamSaid,
        String trade,
        String post,
        String duty,
        String usualShift,
        Boolean underground,
        SkillLevel skillLevel,
        String remark) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "RosterEntry[" + staffNo + "]";
    }
}
