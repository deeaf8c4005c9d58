package io.lamproom.member.people;

import io.lamproom.platform.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone to be employed: the person, the employment and the first assignment.
 *
 * @param staffNo text with its leading zeros, never used before in the mine
 * @param sex as the identity number says, when left out
 * @param employer of those whom the mine does not employ itself
 * @param unitId the team, or the section, department or contractor itself
 * @param underground as the unit is, when left out
 * @param assignedFrom the first day in the unit; the earliest lawful one, when left out
 */
@Schema(examples = """
        {"staffNo": "001234", "name": "方志远", "idNumber": "349902200005170012", "employmentForm": "CONTRACT", "hiredOn": "2026-12-01", "unitId": "019b3a50-0000-7000-8000-000000000003", "post": "采煤机司机", "trade": "采煤"}""")
record HiringRequest(
        @NotNull @Size(max = 32) @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]*")
        String staffNo,

        @NotBlank @Size(max = 64) String name,
        Sex sex,
        @NotBlank @Size(max = 32) String idNumber,
        @Pattern(regexp = PHONE) String phone,
        @Size(max = 200) String address,
        @Size(max = 200) String emergencyContact,
        @Size(max = 32) String ethnicity,
        @Size(max = 64) String nativePlace,
        Education education,
        @Size(max = 64) String major,
        PoliticalStatus politicalStatus,
        @NotNull EmploymentForm employmentForm,
        @Size(max = 100) String employer,
        @NotNull LocalDate hiredOn,
        SkillLevel skillLevel,
        @Size(max = 500) String remark,
        @NotNull UUID unitId,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        LocalDate assignedFrom) {

    /** A mobile number, or a number of the fixed network with its area code. */
    static final String PHONE = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}";

    HiringRequest {
        name = name == null ? null : name.strip();
    }

    /** @throws Refusal.InvalidInput naming the flaw of the identity number */
    Hiring toHiring() {
        return new Hiring(
                staffNo,
                name,
                sex,
                IdNumberText.parse(idNumber),
                new Background(ethnicity, nativePlace, education, major, politicalStatus),
                new Contact(phone, address, emergencyContact),
                employmentForm,
                employer,
                hiredOn,
                skillLevel,
                remark,
                unitId,
                post,
                trade,
                duty,
                usualShift,
                underground,
                assignedFrom);
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "HiringRequest[" + staffNo + "]";
    }
}
