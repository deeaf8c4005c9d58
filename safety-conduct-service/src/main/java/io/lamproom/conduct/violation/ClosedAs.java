package io.lamproom.conduct.violation;

/** How a case ended: followed up to its end, or before it because its subject left or is another employer's. */
public enum ClosedAs {
    DONE,
    LEFT,
    HANDED_TO_EMPLOYER
}
