package io.lamproom.member.meeting;

/** The kinds of meeting of a Party organisation's life (党的组织生活). */
public enum MeetingKind {
    /** 支部党员大会 */
    GENERAL_MEETING,
    /** 支部委员会会议 */
    COMMITTEE,
    /** 党小组会 */
    GROUP,
    /** 党课 */
    LECTURE,
    /** 主题党日 */
    THEME_DAY,
    /** 组织生活会 */
    ORG_LIFE,
    /** 民主生活会, of a leading body */
    DEMOCRATIC_LIFE,
    /** 选举大会 */
    ELECTION,
    /** 党政联席会 */
    JOINT,
    /** 主题活动 */
    CAMPAIGN;

    /** Whether a Party group may hold it for itself. */
    boolean mayBeOfGroup() {
        return this == GROUP || this == ORG_LIFE || this == LECTURE || this == THEME_DAY;
    }
}
