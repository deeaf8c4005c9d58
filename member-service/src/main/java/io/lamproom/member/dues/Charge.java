package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import java.util.UUID;

/**
 * What a member owes for a month.
 *
 * @param baseId the base it was reckoned on; null without one
 * @param reductionId the approved reduction; null without one
 * @param dueFen null when there is no base to reckon on
 */
record Charge(Subject payer, UUID baseId, UUID reductionId, Long dueFen) {

    /** The dues by base and rate, or what an approved reduction leaves of them. */
    static Charge of(Subject payer, DuesBase base, Long baseFen, DuesReduction reduction, DuesRules rules) {
        Long due = base == null ? null : (Long) rules.dueOn(baseFen, payer.retired());
        if (reduction != null && (due == null || due > reduction.reducedToFen())) {
            return new Charge(payer, id(base), reduction.id(), reduction.reducedToFen());
        }
        return new Charge(payer, id(base), null, due);
    }

    private static UUID id(DuesBase base) {
        return base == null ? null : base.id();
    }
}
