package io.lamproom.conduct.refusal;

/** What may be done to a refusal; each is a sub-resource of it. */
enum RefusalAction {
    DECIDE("outcome");

    private final String resource;

    RefusalAction(String resource) {
        this.resource = resource;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }
}
