package io.lamproom.member.people;

/** Form of employment (用工形式). */
public enum EmploymentForm {
    /** 合同工 */
    CONTRACT,
    /** 协议工 */
    AGREEMENT,
    /** 劳务派遣 */
    DISPATCHED,
    /** 外委人员 */
    CONTRACTOR,
    /** 实习 */
    INTERN,
    /** 返聘 */
    REHIRED
}
