package io.lamproom.conduct.picture;

import io.lamproom.platform.problem.Refusal;

/** Why a picture is not taken. */
final class Unfit {

    private Unfit() {}

    static Refusal unknownKind() {
        return new Refusal.RuleBroken("picture-kind-unknown");
    }

    /** It ends before its own end. */
    static Refusal truncated() {
        return new Refusal.RuleBroken("picture-truncated");
    }

    /** It is not built as its kind is. */
    static Refusal malformed() {
        return new Refusal.RuleBroken("picture-malformed");
    }

    /** It goes on after its own end: it is something else as well. */
    static Refusal followedByData() {
        return new Refusal.RuleBroken("picture-followed-by-data");
    }

    /** Its kind is known, but it is of a sort that browsers do not show, or no still picture. */
    static Refusal unsupported() {
        return new Refusal.RuleBroken("picture-unsupported");
    }
}
