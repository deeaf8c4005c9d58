package io.lamproom.member.admission;

/** The five stages of an admission (发展党员的五个阶段). */
public enum AdmissionStage {
    /** 申请入党 */
    APPLICATION,
    /** 入党积极分子的确定和培养教育 */
    ACTIVIST,
    /** 发展对象的确定和考察 */
    CANDIDATE,
    /** 预备党员的接收 */
    ACCEPTANCE,
    /** 预备党员的教育考察和转正 */
    PROBATION
}
