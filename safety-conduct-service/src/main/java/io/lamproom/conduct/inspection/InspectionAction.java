package io.lamproom.conduct.inspection;

/** What may be done to an inspection; each is a sub-resource of it. */
enum InspectionAction {
    DO("result"),
    CANCEL("cancellation");

    private final String resource;

    InspectionAction(String resource) {
        this.resource = resource;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }
}
