package io.lamproom.gateway.projection;

import java.util.List;

/**
 * Matters that stand open from one day until another, and are counted as of a day. Nothing of them is added up over days.
 */
final class OpenFacts {

    /** 暂停作业: who does not work for a time; it ends by itself. */
    static final FactKind<WorkHoldState> WORK_HOLDS = new FactKind<>(
            "work-hold",
            WorkHoldState.class,
            List.of(
                    Column.id("mine_id", WorkHoldState::mineId),
                    Column.id("branch_id", WorkHoldState::coveringBranchId),
                    Column.id("section_id", WorkHoldState::sectionId),
                    Column.id("team_id", WorkHoldState::teamId),
                    Column.text("kind", WorkHoldState::kind),
                    Column.date("opened_on", WorkHoldState::businessDate),
                    Column.dateOf("last_on", WorkHoldState::endsAt)),
            null);

    /** 复核. Its branch is that of the violation, which may still move. */
    static final FactKind<AppealState> APPEALS = new FactKind<>(
            "appeal",
            AppealState.class,
            List.of(
                    Column.id("mine_id", AppealState::mineId),
                    Column.id("violation_id", AppealState::violationId),
                    Column.text("status", AppealState::status),
                    Column.dateOf("opened_on", AppealState::appealedAt),
                    Column.date("decide_by", AppealState::decideBy),
                    Column.dateOf("closed_on", AppealState::endedAt)),
            null);

    /** 小题大做. */
    static final FactKind<PatternReviewState> PATTERN_REVIEWS = new FactKind<>(
            "pattern-review",
            PatternReviewState.class,
            List.of(
                    Column.id("mine_id", PatternReviewState::mineId),
                    Column.id("branch_id", PatternReviewState::coveringBranchId),
                    Column.id("section_id", PatternReviewState::sectionId),
                    Column.id("team_id", PatternReviewState::teamId),
                    Column.text("kind", PatternReviewState::kind),
                    Column.text("status", PatternReviewState::status),
                    Column.dateOf("opened_on", PatternReviewState::openedAt),
                    Column.dateOf("closed_on", PatternReviewState::decidedAt)),
            null);

    /** 拒绝违章指挥. */
    static final FactKind<RefusalState> REFUSALS = new FactKind<>(
            "unsafe-work-refusal",
            RefusalState.class,
            List.of(
                    Column.id("mine_id", RefusalState::mineId),
                    Column.text("status", RefusalState::status),
                    Column.date("opened_on", RefusalState::businessDate),
                    Column.date("watched_until", RefusalState::watchedUntil),
                    Column.dateOf("closed_on", RefusalState::decidedAt)),
            null);

    /** 反报复审查. */
    static final FactKind<RefusalReviewState> REFUSAL_REVIEWS = new FactKind<>(
            "refusal-review",
            RefusalReviewState.class,
            List.of(
                    Column.id("mine_id", RefusalReviewState::mineId),
                    Column.id("refusal_id", RefusalReviewState::refusalId),
                    Column.text("status", RefusalReviewState::status),
                    Column.dateOf("opened_on", RefusalReviewState::openedAt),
                    Column.dateOf("closed_on", RefusalReviewState::foundAt)),
            null);

    private OpenFacts() {}
}
