package io.lamproom.member.unit;

import java.util.Set;

/** What a unit is, and what may stand below it: GROUP > MINE > SECTION, DEPARTMENT or CONTRACTOR > TEAM. */
public enum UnitKind {
    /** 集团 */
    GROUP,
    /** 矿 */
    MINE,
    /** 区队 */
    SECTION,
    /** 科室 */
    DEPARTMENT,
    /** 外委队伍 */
    CONTRACTOR,
    /** 班组 */
    TEAM;

    boolean mayHold(UnitKind child) {
        return below().contains(child);
    }

    Set<UnitKind> below() {
        return switch (this) {
            case GROUP -> Set.of(MINE);
            case MINE -> Set.of(SECTION, DEPARTMENT, CONTRACTOR);
            case SECTION, DEPARTMENT, CONTRACTOR -> Set.of(TEAM);
            case TEAM -> Set.of();
        };
    }

    /** Whether the unit stands where a mine keeps its sections, departments and contractors. */
    public boolean isSection() {
        return this == SECTION || this == DEPARTMENT || this == CONTRACTOR;
    }

    /** Whether people are assigned to it: never to the mine as a whole. */
    public boolean takesWorkers() {
        return isSection() || this == TEAM;
    }
}
