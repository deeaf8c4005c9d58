package io.lamproom.conduct.leadershift;

/** What may be done to a leader's shift; each is a sub-resource of it. */
enum LeaderShiftAction {
    GO_DOWN("descent", LeaderShiftStatus.PLANNED),
    COME_UP("ascent", LeaderShiftStatus.DOWN),
    CANCEL("cancellation", LeaderShiftStatus.PLANNED);

    private final String resource;
    private final LeaderShiftStatus from;

    LeaderShiftAction(String resource, LeaderShiftStatus from) {
        this.resource = resource;
        this.from = from;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    LeaderShiftStatus from() {
        return from;
    }
}
