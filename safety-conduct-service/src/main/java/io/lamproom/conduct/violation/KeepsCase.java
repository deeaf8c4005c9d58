package io.lamproom.conduct.violation;

/** What may still need a case when its term has ended: a bean of each feature that knows such a thing. */
public interface KeepsCase {

    /** An SQL condition on the violation {@code v}: true while it is needed. */
    String condition();
}
