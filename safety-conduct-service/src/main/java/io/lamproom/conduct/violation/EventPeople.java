package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.platform.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who has a part in an event: its subjects, and who refused the instruction that it was. Who refused has a right to (Work
 * Safety Law art. 54): they are never a subject of that event, whichever report comes first.
 */
record EventPeople(Set<UUID> subjects, Set<UUID> refusers) {

    static EventPeople nobody() {
        return new EventPeople(new HashSet<>(), new HashSet<>());
    }

    /**
     * Refuses a report of who refused, one that names as refusing who is on record already, and a second of one subject.
     *
     * @param naming whom the report names as refusing
     */
    void check(List<UUID> naming, Subjects.Subject subject, Category category) {
        if (!naming.isEmpty()) {
            if (category != Category.RULE_BREAKING_INSTRUCTION) {
                throw new Refusal.RuleBroken("refused-no-instruction").at("/refusedBy");
            }
            if (naming.contains(subject.workerId()) || naming.stream().anyMatch(subjects::contains)) {
                throw new Refusal.RuleBroken("refuser-not-scored").at("/refusedBy");
            }
        }
        if (refusers.contains(subject.workerId())) {
            throw new Refusal.RuleBroken("refuser-not-scored").at(subject.pointer());
        }
        if (subjects.contains(subject.workerId())) {
            throw new Refusal.StateConflict("once-in-event");
        }
    }

    void add(UUID subject, List<UUID> refusing) {
        subjects.add(subject);
        refusers.addAll(refusing);
    }
}
