package io.lamproom.platform.security;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roles a person's token may carry, and what each of them reaches. */
public enum Role {
    /** 矿党委、组织部. */
    PARTY_COMMITTEE(Span.MINE),
    /** 支部书记、副书记. */
    BRANCH_SECRETARY(Span.OWN_BRANCH),
    /** 支部委员. */
    BRANCH_COMMITTEE(Span.OWN_BRANCH),
    /** 纪委. */
    DISCIPLINE_COMMITTEE(Span.MINE),
    /** 人力资源. */
    HR_DEPT(Span.MINE),
    /** 考勤员. */
    ATTENDANCE_CLERK(Span.SECTION_OF_ASSIGNMENT),
    /** 区队长. */
    SECTION_HEAD(Span.OWN_SECTION),
    /** 班组长. */
    TEAM_LEADER(Span.OWN_TEAM),
    /** 分管副矿长、系统领导. */
    FUNCTIONAL_MANAGER(Span.SECTIONS_OF_DISCIPLINE),
    /** 安监员. */
    SAFETY_INSPECTOR(Span.MINE),
    /** 群监员. */
    MASS_SAFETY_WATCH(Span.TEAM_OF_ASSIGNMENT),
    /** 安监处. */
    SAFETY_DEPT(Span.MINE),
    /** 申诉复核人. */
    APPEAL_REVIEWER(Span.MINE),
    /** 培训科. */
    TRAINING_DEPT(Span.MINE),
    /** 教员. */
    TRAINER(Span.OWN_SESSIONS),
    /** 调度室. */
    DISPATCH(Span.MINE),
    /** 帮教人. */
    MENTOR(Span.OWN_MENTEES),
    /** 工会、女工协安. */
    UNION(Span.MINE),
    /** 政工部. */
    POLITICAL_WORK(Span.MINE),
    /** 职工本人. */
    WORKER(Span.SELF),
    /** 矿领导. */
    MINE_LEADER(Span.MINE),
    /** 审计. */
    AUDITOR(Span.MINE),
    /** 运维: no business data, so no reach. */
    OPS(Span.NOTHING);

    /** From what the nodes of a role are found, each day anew. */
    public enum Span {
        MINE,
        OWN_BRANCH,
        OWN_SECTION,
        OWN_TEAM,
        SECTIONS_OF_DISCIPLINE,
        SECTION_OF_ASSIGNMENT,
        TEAM_OF_ASSIGNMENT,
        OWN_SESSIONS,
        OWN_MENTEES,
        SELF,
        NOTHING
    }

    private static final Map<String, Role> BY_CLAIM =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::claim, Function.identity()));

    private final Span span;

    Role(Span span) {
        this.span = span;
    }

    public Span span() {
        return span;
    }

    /** The name in the token, such as {@code branch-secretary}. */
    public String claim() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The role of a claim; empty for one that is not known here. */
    public static Optional<Role> of(String claim) {
        return Optional.ofNullable(BY_CLAIM.get(claim));
    }
}
