package io.lamproom.conduct.points;

import java.util.List;

/** How a proposal stands; WITHDRAWN and REVERSED come about when the points behind it are reversed. */
public enum ProposalStatus {
    OPEN(List.of("acceptance", "refusal")),
    ACCEPTED(List.of()),
    DECLINED(List.of()),
    WITHDRAWN(List.of()),
    REVERSED(List.of());

    private final List<String> transitions;

    ProposalStatus(List<String> transitions) {
        this.transitions = transitions;
    }

    /** The sub-resources that may be posted. */
    List<String> transitions() {
        return transitions;
    }
}
