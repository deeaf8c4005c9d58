package io.lamproom.conduct.liability;

/**
 * What follows from a joint liability within this service: a bean that implements it is told in the transaction that
 * records it. It falls with the violation, of which {@link io.lamproom.conduct.violation.ViolationConsequences} tells.
 */
public interface LiabilityConsequences {

    void recorded(LiabilityFact liability);
}
