package io.lamproom.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.picture.Picture;
import io.lamproom.conduct.picture.PictureKind;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.ViolationStatus;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A picture is kept, taken back or withdrawn: every pair of state and action. One that was taken back is found no more. */
class EvidenceStateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor ADDER = new Actor("inspector", "900001");
    private static final Step WITHDRAWAL = new Step(NOW, new Actor("safety", "900002"), "Of another person.");

    @Test
    void whatIsKeptIsTakenBackByWhoAddedItWhileNothingRestsOnIt() {
        Evidence kept = kept();
        assertThatThrownBy(() -> kept.remove(record(Set.of()), new Mark(NOW, ADDER)))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence-rested-on"));
        assertThatThrownBy(() -> kept.remove(record(Set.of(Phase.FOUND)), new Mark(NOW, WITHDRAWAL.by())))
                .hasMessage("evidence-removed-by-another");
        assertThat(kept.removed()).isFalse();

        kept.remove(record(Set.of(Phase.FOUND)), new Mark(NOW, new Actor("another login", "900001")));

        assertThat(kept.removed()).isTrue();
        assertThat(kept.withdrawal()).isNull();
    }

    @Test
    void whatIsWithdrawnStaysAndIsNeitherTakenBackNorWithdrawnAgain() {
        Evidence withdrawn = kept();
        withdrawn.withdraw(WITHDRAWAL);
        assertThat(withdrawn.withdrawal()).isEqualTo(WITHDRAWAL);

        assertThatThrownBy(() -> withdrawn.remove(record(Set.of(Phase.FOUND)), new Mark(NOW, ADDER)))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence-withdrawn-already"));
        assertThatThrownBy(() -> withdrawn.withdraw(WITHDRAWAL))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence-withdrawn-already"));
        assertThat(withdrawn.removed()).isFalse();
    }

    private static Evidence kept() {
        return new Evidence(
                Ids.next(),
                RecordKind.VIOLATION,
                Ids.next(),
                Phase.FOUND,
                Ids.next(),
                new Picture(PictureKind.PNG, 8, 8, 100, "0".repeat(64)),
                new Mark(NOW, ADDER),
                null);
    }

    private static Evidenced record(Set<Phase> loose) {
        return new Evidenced(
                Ids.next(),
                ViolationStatus.REPORTED,
                ADDER,
                null,
                Set.of(),
                Set.of(),
                loose,
                Evidenced.NO_PARTIES,
                false);
    }
}
