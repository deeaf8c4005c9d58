package io.lamproom.conduct.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DangerStatusTest {

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, classification stoppage supervision assignment dismissal",
        "RECTIFYING, stoppage supervision extensions extension-decision rectification",
        "AWAITING_CHECK, stoppage supervision checks",
        "CLOSED, resumption",
        "DISMISSED, resumption"
    })
    void inEachStateTheLawfulActionsAndNoOther(DangerStatus status, String lawful) {
        assertThat(status.transitions()).isEqualTo(List.of(lawful.split(" ")));
        for (DangerAction action : DangerAction.values()) {
            assertThat(status.allows(action))
                    .as("%s in %s", action, status)
                    .isEqualTo(List.of(lawful.split(" ")).contains(action.resource()));
        }
    }
}
