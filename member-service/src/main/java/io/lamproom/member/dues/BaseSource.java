package io.lamproom.member.dues;

/** Where a base comes from. */
public enum BaseSource {
    /** 本人申报 */
    DECLARED,
    /** 工资系统 */
    PAYROLL
}
