package io.lamproom.member.people;

/** Kind of assignment (岗位安排). */
public enum AssignmentKind {
    /** 主岗: everyone employed has exactly one at a time. */
    PRIMARY
}
