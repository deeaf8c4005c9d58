package io.lamproom.member.people;

/** Political status (政治面貌) as a personnel file states it; the Party's own register is {@link Membership}. */
public enum PoliticalStatus {
    /** 群众 */
    MASSES,
    /** 共青团员 */
    LEAGUE_MEMBER,
    /** 入党积极分子 */
    ACTIVIST,
    /** 中共预备党员 */
    PROBATIONARY_MEMBER,
    /** 中共党员 */
    PARTY_MEMBER,
    /** 民主党派 */
    OTHER_PARTY
}
