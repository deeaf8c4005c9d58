package io.lamproom.member.people;

/** What of a feature stands against the erasure of a person: something open, or a file that is kept for good. */
public interface ErasureHold {

    /** A condition about the person {@code p} of a query. */
    String condition();

    /** Whether it stands against the erasure of contact alone, too: not so of a file that is kept and read by nobody. */
    default boolean holdsContact() {
        return true;
    }
}
