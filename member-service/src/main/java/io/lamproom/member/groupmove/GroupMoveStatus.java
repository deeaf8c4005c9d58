package io.lamproom.member.groupmove;

/** State of a move between two mines: ASKED, then one of the others for good. */
enum GroupMoveStatus {
    /** 待接收 */
    ASKED,
    /** 已接收 */
    TAKEN_OVER,
    /** 不予接收 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
