package io.lamproom.member.people;

/** Kind of assignment (岗位安排). */
public enum AssignmentKind {
    /** 主岗: everyone employed has exactly one at a time. */
    PRIMARY,
    /** 借调: the unit of the primary assignment keeps relation and pay; this one has command, figures and talks. */
    LOAN,
    /** 兼岗: a further post, beside the others. */
    CONCURRENT
}
