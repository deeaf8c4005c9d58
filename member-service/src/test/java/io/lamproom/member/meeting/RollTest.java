package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID GUEST = new UUID(0, 9);
    private static final Absence B_ON_SHIFT = new Absence(B, AbsenceReason.ON_SHIFT, null);

    @Test
    void everyoneExpectedIsPresentOrAbsentWithAReason() {
        assertThatThrownBy(() -> Roll.taken(Set.of(A, B), Set.of(A), List.of(), Set.of()))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("attendance-incomplete");
                    assertThat(refusal.extras()).containsEntry("workers", List.of(B));
                });
        Roll roll = Roll.taken(Set.of(A, B), Set.of(A), List.of(B_ON_SHIFT), Set.of(GUEST));
        assertThat(roll.attended(A)).isTrue();
        assertThat(roll.attended(B)).isFalse();
        assertThat(roll.attended(GUEST)).isTrue();
    }

    @Test
    void nobodyIsPresentAndAbsentAtOnce() {
        assertThatThrownBy(() -> Roll.taken(Set.of(A, B), Set.of(A, B), List.of(B_ON_SHIFT), Set.of()))
                .hasMessage("attendance-twice");
    }

    @Test
    void whoIsNotExpectedIsAGuest() {
        assertThatThrownBy(() -> Roll.taken(Set.of(A), Set.of(A, GUEST), List.of(), Set.of()))
                .hasMessage("attendee-not-expected");
        assertThatThrownBy(() -> Roll.taken(Set.of(A, B), Set.of(A), List.of(), Set.of(B)))
                .hasMessage("guest-is-expected");
    }
}
