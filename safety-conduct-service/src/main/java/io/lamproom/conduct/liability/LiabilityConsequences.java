package io.lamproom.conduct.liability;

/**
 * What follows from a joint liability within this service: a bean that implements it is told in the transaction that
 * records, contests or reverses it. It falls with the violation, of which {@link io.lamproom.conduct.violation.ViolationConsequences} tells.
 */
public interface LiabilityConsequences {

    default void recorded(LiabilityFact liability) {}

    /** Who bears it objects to it, or the union for them. */
    default void objected(LiabilityFact liability) {}

    /** The objection was withdrawn, or decided so that the liability stands. */
    default void objectionEnded(LiabilityFact liability) {}

    /** It should not have been recorded; the violation stands. */
    default void reversed(LiabilityFact liability) {}
}
