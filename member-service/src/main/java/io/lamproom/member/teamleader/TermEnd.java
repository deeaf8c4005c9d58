package io.lamproom.member.teamleader;

/** Why a team leader's term ended. */
public enum TermEnd {
    /** 任期届满 */
    EXPIRED,
    /** 调动 */
    TRANSFERRED,
    /** 辞职 */
    RESIGNED,
    /** 免职 */
    REMOVED,
    /** 班组撤并: written with the end of the team, never by hand. */
    TEAM_CLOSED,
    /** 离职: written with the end of the employment, never by hand. */
    EMPLOYMENT_ENDED;

    boolean isByHand() {
        return this != TEAM_CLOSED && this != EMPLOYMENT_ENDED;
    }
}
