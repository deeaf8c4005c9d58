package io.lamproom.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsumerStateTest {

    private static final Duration AT_ONCE = Duration.ofNanos(-1);

    @Test
    void isStuckWhenNothingWasAppliedForTooLong() {
        ConsumerState state = new ConsumerState("lamps", AT_ONCE);
        state.started();

        assertThat(state.isStuck()).isTrue();
        state.stopped();
        assertThat(state.isStuck()).as("stopped on purpose").isFalse();
    }

    @Test
    void isNotStuckAsLongAsItGetsOn() {
        ConsumerState state = new ConsumerState("lamps", Duration.ofHours(1));
        state.started();
        state.looked(Map.of("a", 10L));

        assertThat(state.isStuck()).isFalse();
    }

    @Test
    void lagIsThatOfTheTopicsLookedAtLast() {
        ConsumerState state = new ConsumerState("lamps", Duration.ofHours(1));
        state.looked(Map.of("a", 10L, "b", 5L));
        assertThat(state.lag()).isEqualTo(15);
        assertThat(state.lag("a")).isEqualTo(10);

        state.looked(Map.of("b", 2L));
        assertThat(state.lag()).isEqualTo(2);
        assertThat(state.lag("a")).as("its partitions went to another instance").isZero();
    }

    @Test
    void aFailureIsForgottenWhenItIsOver() {
        ConsumerState state = new ConsumerState("lamps", Duration.ofHours(1));
        state.failed(new IllegalStateException("x"));
        assertThat(state.failure()).isEqualTo("IllegalStateException");

        state.looked(Map.of("a", 0L));
        assertThat(state.failure()).isEmpty();
    }
}
