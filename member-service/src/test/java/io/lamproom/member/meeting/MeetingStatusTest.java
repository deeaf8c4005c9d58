package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingStatusTest {

    @Test
    void aMeetingIsPlannedThenHeldThenMinutedOrCancelledBeforeItIsHeld() {
        assertThat(MeetingStatus.PLANNED.transitions()).containsExactly("plan", "cancellation", "holding");
        assertThat(MeetingStatus.HELD.transitions())
                .containsExactly("attendance", "resolutions", "ballots", "minutes", "make-up-studies", "ratings");
        assertThat(MeetingStatus.MINUTED.transitions()).containsExactly("make-up-studies", "ratings");
        assertThat(MeetingStatus.CANCELLED.transitions()).isEmpty();
    }
}
