package io.lamproom.conduct.casehold;

/** Why a case is kept. */
public enum HoldGround {
    /** 解除劳动合同: it led to a dismissal, so it is kept for good. */
    DISMISSAL,
    /** 事故: it led to an accident, so it is kept for good. */
    ACCIDENT,
    /** 争议: an arbitration or lawsuit needs it. */
    DISPUTE,
    /** 主管机关: an authority needs it. */
    AUTHORITY
}
