package io.lamproom.member.latetransfer;

/** State of a transfer that is asked for after the close: PROPOSED, then one of the others for good. */
public enum LateTransferStatus {
    /** 待审批 */
    PROPOSED,
    /** 已批准 */
    APPROVED,
    /** 不予批准 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
