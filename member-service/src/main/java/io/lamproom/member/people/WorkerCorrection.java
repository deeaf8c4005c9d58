package io.lamproom.member.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes in a worker: a field left out stays as it is, an empty text clears it. */
@Schema(examples = "{\"phone\": \"13905610000\", \"education\": \"JUNIOR_COLLEGE\"}")
record WorkerCorrection(
        @Size(min = 1, max = 64) @Pattern(regexp = ".*\\S.*")
        String name,

        @Pattern(regexp = "|" + HiringRequest.PHONE) String phone,
        @Size(max = 200) String address,
        @Size(max = 200) String emergencyContact,
        @Size(max = 32) String ethnicity,
        @Size(max = 64) String nativePlace,
        Education education,
        @Size(max = 64) String major,
        PoliticalStatus politicalStatus,
        EmploymentForm employmentForm,
        @Size(max = 100) String employer,
        SkillLevel skillLevel,
        @Size(max = 500) String remark) {

    WorkerCorrection {
        name = name == null ? null : name.strip();
    }

    Correction toCorrection() {
        return new Correction(
                name,
                new Background(ethnicity, nativePlace, education, major, politicalStatus),
                new Contact(phone, address, emergencyContact),
                employmentForm,
                employer,
                skillLevel,
                remark);
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "WorkerCorrection";
    }
}
