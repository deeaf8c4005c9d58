package io.lamproom.platform.privacy;

/** Why a person is not told a part of a record about the person (不予提供的理由); the person is told the reason. */
public enum Protection {
    /** 他人信息: it says who else took part; everyone reads their own data, not another's (PIPL, art. 45). */
    OTHER_PERSON,
    /** 保护报告人: it may say who told of it, who is protected from whom it concerns (Work Safety Law, art. 54 and 74). */
    REPORTER,
    /** 党内材料: material of the Party file, which the organisation department keeps (PIPL, art. 18 and 45). */
    PARTY_FILE
}
