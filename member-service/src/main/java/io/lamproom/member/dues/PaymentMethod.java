package io.lamproom.member.dues;

/** How dues are paid. */
public enum PaymentMethod {
    /** 现金 */
    CASH,
    /** 转账 */
    TRANSFER,
    /** 手机支付 */
    MOBILE
}
