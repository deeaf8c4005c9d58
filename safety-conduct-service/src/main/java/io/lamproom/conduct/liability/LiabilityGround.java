package io.lamproom.conduct.liability;

/** Why: who led the shift there (跟班带班), who leads the team (班组长), or who gave a mutual guarantee (互保联保). */
public enum LiabilityGround {
    SHIFT_LEADER,
    TEAM_LEADER,
    MUTUAL_GUARANTEE
}
