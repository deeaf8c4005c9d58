package io.lamproom.member.people;

/**
 * What changes in a worker's master data and contact. Null leaves what is stored; an empty text clears it, except the
 * name.
 */
public record Correction(
        String name,
        Background background,
        Contact contact,
        EmploymentForm employmentForm,
        String employer,
        SkillLevel skillLevel,
        String remark) {

    /** Hides the person. */
    @Override
    public String toString() {
        return "Correction";
    }
}
