package io.lamproom.platform.retention;

/**
 * How long records of a kind are kept after the event that ends their use.
 *
 * @param basis what the term rests on
 */
public record RetentionTerm(int months, String basis) {}
