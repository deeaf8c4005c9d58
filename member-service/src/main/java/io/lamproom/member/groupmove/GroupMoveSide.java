package io.lamproom.member.groupmove;

/** From which of the two mines one looks at a move. */
enum GroupMoveSide {
    /** 调出 */
    LEAVING,
    /** 调入 */
    ARRIVING
}
