package io.lamproom.conduct.pattern;

/** What may be done to a review; each is a sub-resource of it, and leads to one state. */
enum PatternAction {
    ACT("measure", PatternStatus.ACTED_ON),
    DISMISS("dismissal", PatternStatus.DISMISSED);

    private final String resource;
    private final PatternStatus to;

    PatternAction(String resource, PatternStatus to) {
        this.resource = resource;
        this.to = to;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    PatternStatus to() {
        return to;
    }
}
