package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.Refusal;

/** What became of one of many reports. */
public sealed interface Reported {

    /** @param repeat it was on record already with the same content */
    record Taken(Receipt receipt, boolean repeat) implements Reported {}

    /** The first rule that stands against it. */
    record Refused(Refusal refusal) implements Reported {}
}
