package io.lamproom.conduct.violation;

/** What may be done to a violation; each is a sub-resource of it, and leads to one state. */
public enum ViolationAction {
    SUBMIT("submission", ViolationStatus.REPORTED),
    VERIFY("verification", ViolationStatus.VERIFIED),
    CONFIRM("confirmation", ViolationStatus.CONFIRMED),
    VOID("voiding", ViolationStatus.VOIDED),
    EDUCATE("education", ViolationStatus.IN_EDUCATION),
    APPROVE_RETURN("return-approval", ViolationStatus.RETURN_APPROVED),
    FOLLOW_UP("follow-up", ViolationStatus.FOLLOW_UP),
    CLOSE("closure", ViolationStatus.CLOSED),
    HAND_OVER("handover", ViolationStatus.CLOSED),
    ANNUL("annulment", ViolationStatus.ANNULLED),
    /** By the decision of an appeal alone: no sub-resource that anybody posts. */
    REVOKE("revocation", ViolationStatus.REVOKED);

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

    boolean posted() {
        return this != REVOKE;
    }

    ViolationStatus to() {
        return to;
    }
}
