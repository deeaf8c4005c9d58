package io.lamproom.member.meeting;

/** How a vote was taken (表决方式). */
public enum VoteMethod {
    /** 举手表决 */
    SHOW_OF_HANDS,
    /** 无记名投票 */
    SECRET_BALLOT
}
