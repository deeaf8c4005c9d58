package io.lamproom.member.committee;

import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rule of who may become what by an election: who was elected to it, or by the committee from its own members. */
final class Officers {

    private Officers() {}

    /** @throws Refusal.RuleBroken when there is not one secretary, or someone has two offices */
    static void check(List<Officer> officers) {
        if (officers.stream().map(Officer::workerId).distinct().count() != officers.size()) {
            throw new Refusal.RuleBroken("officer-twice").at("/officers");
        }
        if (officers.stream().anyMatch(officer -> !officer.office().isOfBranch())) {
            throw new Refusal.RuleBroken("office-of-branch").at("/officers");
        }
        if (officers.stream()
                        .filter(officer -> officer.office() == PositionKind.BRANCH_SECRETARY)
                        .count()
                != 1) {
            throw new Refusal.RuleBroken("term-has-one-secretary").at("/officers");
        }
    }

    /**
     * @param elected who was elected to which office
     * @throws Refusal.RuleBroken naming those who were not
     */
    static void mustBeElected(List<Officer> officers, Map<PositionKind, Set<UUID>> elected) {
        Set<UUID> committee = elected.getOrDefault(PositionKind.COMMITTEE_MEMBER, Set.of());
        List<UUID> without = officers.stream()
                .filter(officer -> !committee.contains(officer.workerId())
                        && !elected.getOrDefault(officer.office(), Set.of()).contains(officer.workerId()))
                .map(Officer::workerId)
                .toList();
        if (!without.isEmpty()) {
            throw new Refusal.RuleBroken("officer-not-elected", without.size())
                    .at("/officers")
                    .with("workers", without);
        }
    }
}
