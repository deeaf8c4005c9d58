package io.lamproom.gateway.projection;

import java.util.List;

/** Facts by which persons are counted as of a day. Persons cannot be added up, so nothing of them is. */
final class PersonFacts {

    /** 安全责任书. */
    static final FactKind<SafetyDutyState> SAFETY_DUTIES = new FactKind<>(
            "safety-duty",
            SafetyDutyState.class,
            List.of(
                    Column.id("mine_id", SafetyDutyState::mineId),
                    Column.id("worker_id", SafetyDutyState::workerId),
                    Column.id("branch_id", SafetyDutyState::coveringBranchId),
                    Column.id("section_id", SafetyDutyState::sectionId),
                    Column.id("team_id", SafetyDutyState::teamId),
                    Column.number("duty_year", SafetyDutyState::year),
                    Column.dateOf("signed_on", SafetyDutyState::signedAt),
                    Column.dateOf("checked_on", SafetyDutyState::checkedAt)),
            null);

    /** 记分预警: raised when somebody's points reached a threshold, until a person decides. */
    static final FactKind<PointsProposalState> POINTS_PROPOSALS = new FactKind<>(
            "points-proposal",
            PointsProposalState.class,
            List.of(
                    Column.id("mine_id", PointsProposalState::mineId),
                    Column.id("worker_id", PointsProposalState::workerId),
                    Column.id("branch_id", PointsProposalState::coveringBranchId),
                    Column.id("section_id", PointsProposalState::sectionId),
                    Column.id("team_id", PointsProposalState::teamId),
                    Column.number("threshold", PointsProposalState::threshold),
                    Column.date("raised_on", PointsProposalState::raisedOn),
                    Column.dateOf("closed_on", PointsProposalState::decidedAt),
                    Column.flag("without_ground", PointsProposalState::withoutGround)),
            null);

    private PersonFacts() {}
}
