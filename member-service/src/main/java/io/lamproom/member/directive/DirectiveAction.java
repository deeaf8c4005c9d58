package io.lamproom.member.directive;

/** What may be done with a directive; each is a sub-resource of it. */
enum DirectiveAction {
    RELAY("relays"),
    ACT("action"),
    EVIDENCE("evidence");

    private final String resource;

    DirectiveAction(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
