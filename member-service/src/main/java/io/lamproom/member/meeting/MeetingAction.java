package io.lamproom.member.meeting;

/** What may be done to a meeting; each but the change of its plan is a sub-resource of it. */
enum MeetingAction {
    CHANGE("plan"),
    CANCEL("cancellation"),
    HOLD("holding"),
    CORRECT("attendance"),
    RESOLVE("resolutions"),
    ELECT("ballots"),
    MINUTE("minutes"),
    MAKE_UP("make-up-studies"),
    RATE("ratings");

    private final String resource;

    MeetingAction(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
