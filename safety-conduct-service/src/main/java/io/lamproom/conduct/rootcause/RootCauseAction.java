package io.lamproom.conduct.rootcause;

/** What may be done to an analysis; each is a sub-resource of it. */
enum RootCauseAction {
    ANALYSE("analysis", RootCauseStatus.OPEN),
    COMPLETE("completions", RootCauseStatus.ACTING),
    CHECK_EFFECT("effect-checks", RootCauseStatus.AWAITING_EFFECT);

    private final String resource;
    private final RootCauseStatus from;

    RootCauseAction(String resource, RootCauseStatus from) {
        this.resource = resource;
        this.from = from;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    RootCauseStatus from() {
        return from;
    }
}
