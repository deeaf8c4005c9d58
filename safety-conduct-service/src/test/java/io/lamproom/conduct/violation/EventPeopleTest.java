package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventPeopleTest {

    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID WORKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final EventPeople people = EventPeople.nobody();

    @Test
    void anEventHasAsManySubjectsAsDidWrongEachOnce() {
        check(WORKER, List.of());
        people.add(WORKER, List.of());

        check(OTHER, List.of());
        refused("once-in-event", WORKER, List.of(), Category.RULE_BREAKING_OPERATION);
    }

    @Test
    void whoRefusedTheInstructionIsNoSubjectAfterwards() {
        people.add(LEADER, List.of(WORKER));

        refused("refuser-not-scored", WORKER, List.of(), Category.RULE_BREAKING_OPERATION);
        check(OTHER, List.of());
    }

    @Test
    void whoIsASubjectIsNotNamedAsRefusingAfterwards() {
        people.add(WORKER, List.of());

        refused("refuser-not-scored", LEADER, List.of(OTHER, WORKER), Category.RULE_BREAKING_INSTRUCTION);
        check(LEADER, List.of(OTHER));
    }

    @Test
    void whoGaveTheInstructionDidNotRefuseIt() {
        refused("refuser-not-scored", LEADER, List.of(LEADER), Category.RULE_BREAKING_INSTRUCTION);
    }

    @Test
    void onlyAnInstructionIsRefused() {
        refused("refused-no-instruction", LEADER, List.of(WORKER), Category.LABOUR_DISCIPLINE);
    }

    private void check(UUID subject, List<UUID> refusing) {
        assertThatCode(() -> people.check(refusing, of(subject), Category.RULE_BREAKING_INSTRUCTION))
                .doesNotThrowAnyException();
    }

    private void refused(String code, UUID subject, List<UUID> refusing, Category category) {
        assertThatThrownBy(() -> people.check(refusing, of(subject), category))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Subjects.Subject of(UUID worker) {
        return new Subjects.Subject(UUID.randomUUID(), worker, "/workerId");
    }
}
