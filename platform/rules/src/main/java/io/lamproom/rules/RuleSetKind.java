package io.lamproom.rules;

/**
 * A kind of rules that a mine may set for itself: a feature gives one bean of this kind, a record of the rules with their
 * bounds as bean validation, and a shipped version in its migration.
 *
 * @param <R> the record
 */
public interface RuleSetKind<R> {

    /** Its name in the API and in the table, such as {@code dues}. */
    String code();

    Class<R> type();

    /**
     * Checks what bounds of single fields do not say.
     *
     * @throws io.lamproom.platform.problem.Refusal naming the rule
     */
    default void check(R rules) {}
}
