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
    /** 离职: written with the end of the employment, never by hand. */
    EMPLOYMENT_ENDED
}
