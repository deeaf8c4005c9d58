package io.lamproom.gateway.projection;

import io.lamproom.gateway.projection.DaySums.Figure;
import java.util.List;

/**
 * Violations (三违). Only what is confirmed and neither revoked, annulled nor withdrawn counts. An irregular act (不规范行为) is in no
 * rate: it stands in figures of its own. A member's violation stands once more under the branch of the membership, apart.
 */
public final class ViolationFacts {

    public static final String TOTAL = "violations";
    public static final String SERIOUS = "violations.serious";
    public static final String OF_MEMBERS = "violations.members";
    public static final String OF_OWN_MEMBERS = "violations.ownMembers";
    public static final String IRREGULAR = "violations.irregular";
    public static final String CATEGORY = "category.";
    public static final String GRADE = "grade.";
    public static final String SHIFT = "shift.";

    private static final String REGULAR = "f.grade <> 'IRREGULAR'";

    private static final DaySums SUMS = new DaySums(
            List.of(
                    "mine_id",
                    "branch_id",
                    "relation_branch_id",
                    "section_id",
                    "team_id",
                    "business_date",
                    "shift",
                    "category",
                    "grade",
                    "serious",
                    "party_member"),
            DaySums.perNode(
                            DaySums.NODES,
                            List.of(
                                    Figure.of(TOTAL, REGULAR),
                                    Figure.of(SERIOUS, REGULAR + " and f.serious"),
                                    Figure.of(OF_MEMBERS, REGULAR + " and f.party_member"),
                                    Figure.of(IRREGULAR, "f.grade = 'IRREGULAR'"),
                                    Figure.by(CATEGORY, "category", REGULAR),
                                    Figure.by(GRADE, "grade", "true"),
                                    Figure.by(SHIFT, "shift", REGULAR)))
                    + """
                    union all
                    select 'BRANCH', f.relation_branch_id, f.business_date, '%s', 1
                    where f.relation_branch_id is not null and f.party_member and %s
                    """.formatted(OF_OWN_MEMBERS, REGULAR));

    public static final FactKind<ViolationState> KIND = new FactKind<>(
            "violation",
            ViolationState.class,
            List.of(
                    Column.id("mine_id", ViolationState::mineId),
                    Column.id("worker_id", ViolationState::workerId),
                    Column.id("branch_id", ViolationState::coveringBranchId),
                    Column.id("relation_branch_id", ViolationState::relationBranchId),
                    Column.id("section_id", ViolationState::sectionId),
                    Column.id("team_id", ViolationState::teamId),
                    Column.date("business_date", ViolationState::businessDate),
                    Column.text("shift", ViolationState::shift),
                    Column.text("category", ViolationState::category),
                    Column.text("discipline", ViolationState::discipline),
                    Column.text("grade", ViolationState::grade),
                    Column.flag("serious", ViolationState::serious),
                    Column.flag("party_member", ViolationState::partyMember),
                    Column.flag("underground", ViolationState::underground),
                    Column.time("confirmed_at", ViolationState::confirmedAt),
                    Column.time("voided_at", ViolationState::voidedAt),
                    Column.time("revoked_at", ViolationState::revokedAt),
                    Column.flag("withdrawn", ViolationState::withdrawn)),
            SUMS);

    private ViolationFacts() {}
}
