package io.lamproom.conduct.violation;

/**
 * What follows from a violation within this service, such as points and deductions: a bean that implements it is told in
 * the transaction of the step itself, so that both stand or neither does.
 */
public interface ViolationConsequences {

    default void confirmed(ViolationFact violation) {}

    /** An appeal is open: what it may take back is suspended. */
    default void appealed(ViolationFact violation) {}

    /** The appeal was withdrawn or decided; of a regraded violation the fact has the new grade and points. */
    default void decided(ViolationFact violation, AppealStatus outcome) {}

    /** It never was: every effect is reversed. Told after {@link #decided}. */
    default void revoked(ViolationFact violation) {}

    /** The same, by an authority. */
    default void annulled(ViolationFact violation) {}
}
