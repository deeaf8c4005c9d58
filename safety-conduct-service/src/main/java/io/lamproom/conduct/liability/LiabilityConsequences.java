package io.lamproom.conduct.liability;

/**
 * What follows from a joint liability within this service: a bean that implements it is told in the transaction that
 * records or reverses it. It falls with the violation, of which {@link io.lamproom.conduct.violation.ViolationConsequences} tells.
 */
public interface LiabilityConsequences {

    default void recorded(LiabilityFact liability) {}

    /** It should not have been recorded; the violation stands. */
    default void reversed(LiabilityFact liability) {}
}
