package io.lamproom.member.membership;

/** What sets a member apart for a time. */
public enum MarkKind {
    /** 流动党员: works elsewhere while the relation stays. */
    FLOATING,
    /** 不计入应到会人数, with the approval of the Party committee and on one of the grounds of the rule. */
    NOT_COUNTED,
    /** 留党察看: no vote, and may not be elected. */
    RIGHTS_SUSPENDED
}
