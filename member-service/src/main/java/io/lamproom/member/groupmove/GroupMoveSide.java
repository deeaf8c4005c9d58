package io.lamproom.member.groupmove;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which of the two mines one looks at a move. */
@Schema(description = "`LEAVING` 调出; `ARRIVING` 调入.")
enum GroupMoveSide {
    /** 调出 */
    LEAVING,
    /** 调入 */
    ARRIVING
}
