package io.lamproom.member.people;

import io.lamproom.member.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position (职务) on which reach rests, and what it is held over. */
public enum PositionKind {
    /** 党支部书记 */
    BRANCH_SECRETARY(NodeKind.BRANCH),
    /** 党支部副书记 */
    DEPUTY_SECRETARY(NodeKind.BRANCH),
    /** 支委 */
    COMMITTEE_MEMBER(NodeKind.BRANCH),
    /** 区队长 */
    SECTION_HEAD(NodeKind.SECTION),
    /** 班组长 */
    TEAM_LEADER(NodeKind.TEAM),
    /** 分管副矿长、系统领导, of one discipline (专业) in one or more sections. */
    FUNCTIONAL_MANAGER(NodeKind.SECTION);

    /** What a position is held over; a section stands for a department and a contractor too. */
    @Schema(
            description =
                    "What a position is held over: a `BRANCH`, a `SECTION` (or department or contractor), or a `TEAM`.")
    public enum NodeKind {
        BRANCH,
        SECTION,
        TEAM
    }

    private final NodeKind nodeKind;

    PositionKind(NodeKind nodeKind) {
        this.nodeKind = nodeKind;
    }

    public NodeKind nodeKind() {
        return nodeKind;
    }

    public boolean isOfBranch() {
        return nodeKind == NodeKind.BRANCH;
    }

    boolean isHeldOver(UnitKind unit) {
        return switch (nodeKind) {
            case BRANCH -> false;
            case SECTION -> unit.isSection();
            case TEAM -> unit == UnitKind.TEAM;
        };
    }
}
