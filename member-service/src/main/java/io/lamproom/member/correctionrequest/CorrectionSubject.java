package io.lamproom.member.correctionrequest;

import io.lamproom.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a person says is wrong in the record, and by that which office answers. */
public enum CorrectionSubject {
    /** 身份信息 */
    IDENTITY(Role.HR_DEPT),
    /** 联系方式 */
    CONTACT(Role.HR_DEPT),
    /** 用工信息 */
    EMPLOYMENT(Role.HR_DEPT),
    /** 岗位安排 */
    ASSIGNMENT(Role.HR_DEPT),
    /** 党籍与组织关系 */
    MEMBERSHIP(Role.PARTY_COMMITTEE),
    /** 组织生活与评议 */
    ORGANISATION_LIFE(Role.PARTY_COMMITTEE),
    /** 党费 */
    DUES(Role.PARTY_COMMITTEE);

    private final Role office;

    CorrectionSubject(Role office) {
        this.office = office;
    }

    /** The subjects that one of these roles answers: human resources see no Party file, nor the other way round. */
    static List<CorrectionSubject> answeredBy(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(subject -> roles.contains(subject.office))
                .toList();
    }
}
