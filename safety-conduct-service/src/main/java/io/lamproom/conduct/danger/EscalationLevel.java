package io.lamproom.conduct.danger;

/** To whom an overdue danger is brought (逾期升级). */
public enum EscalationLevel {
    /** 责任人 */
    RESPONSIBLE,
    /** 区队长 */
    SECTION_HEAD,
    /** 分管副矿长 */
    DEPUTY_MINE_MANAGER,
    /** 矿长、书记 */
    MINE_MANAGER
}
