package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import java.util.Set;
import java.util.UUID;

/**
 * The rule that a person sits out matters about themselves (回避): no vote and no chair. A secretary who is
 * also section head (一肩挑) has nobody beside them, so that someone of the next level presides.
 *
 * @param about whom the matter is about
 * @param heldBoth whether that person is secretary of the branch and section head at once
 * @param nextLevel who holds a position in the Party organisation above; empty where there is none here
 */
record OwnMatter(UUID about, boolean heldBoth, Set<UUID> nextLevel) {

    /** @throws Refusal.RuleBroken when the person presides, or someone who may not preside in their place */
    void checkPresiding(UUID presiding) {
        if (about.equals(presiding)) {
            throw new Refusal.RuleBroken("own-matter-presided").at("/presidedBy");
        }
        if (heldBoth && !nextLevel.isEmpty() && !nextLevel.contains(presiding)) {
            throw new Refusal.RuleBroken("next-level-presides").at("/presidedBy");
        }
    }
}
