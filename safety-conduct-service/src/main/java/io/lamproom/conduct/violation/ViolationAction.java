package io.lamproom.conduct.violation;

/** What may be done to a violation; each is a sub-resource of it, and leads to one state. */
enum ViolationAction {
    SUBMIT("submission", ViolationStatus.REPORTED),
    VERIFY("verification", ViolationStatus.VERIFIED),
    CONFIRM("confirmation", ViolationStatus.CONFIRMED),
    VOID("voiding", ViolationStatus.VOIDED);

    private final String resource;
    private final ViolationStatus to;

    ViolationAction(String resource, ViolationStatus to) {
        this.resource = resource;
        this.to = to;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    ViolationStatus to() {
        return to;
    }
}
