package io.lamproom.member.relation;

/** How far a transfer has come; that a letter has lapsed is computed from its dates. */
public enum TransferStatus {
    /** 已开介绍信 */
    ISSUED,
    /** 已接收: the receipt is back, or the member was taken in. */
    RECEIVED,
    /** 已撤销 */
    CANCELLED
}
