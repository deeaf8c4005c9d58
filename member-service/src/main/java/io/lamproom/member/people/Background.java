package io.lamproom.member.people;

/**
 * What a personnel file says of a person beside name and identity; each may be null.
 *
 * @param ethnicity 民族, as GB/T 3304 names it
 * @param nativePlace 籍贯
 * @param major 专业
 */
public record Background(
        String ethnicity, String nativePlace, Education education, String major, PoliticalStatus politicalStatus) {

    /** This where it says something, else what is stored; an empty text clears it. */
    Background over(Background stored) {
        return new Background(
                Given.text(ethnicity, stored.ethnicity),
                Given.text(nativePlace, stored.nativePlace),
                Given.value(education, stored.education),
                Given.text(major, stored.major),
                Given.value(politicalStatus, stored.politicalStatus));
    }
}
