package io.lamproom.member.people;

/**
 * What a personnel file says of a person beside name and identity; each may be null.
 *
 * @param ethnicity 民族, as GB/T 3304 names it
 * @param nativePlace 籍贯
 * @param major 专业
 */
public record Background(
        String ethnicity, String nativePlace, Education education, String major, PoliticalStatus politicalStatus) {}
