package io.lamproom.member.groupmove;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a move between two mines: ASKED, then one of the others for good. */
@Schema(description = "`ASKED` 待接收; `TAKEN_OVER` 已接收; `REFUSED` 不予接收; `WITHDRAWN` 已撤回.")
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
