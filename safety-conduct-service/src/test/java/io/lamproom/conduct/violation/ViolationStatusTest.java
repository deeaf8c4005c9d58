package io.lamproom.conduct.violation;

import static io.lamproom.conduct.violation.ViolationAction.CONFIRM;
import static io.lamproom.conduct.violation.ViolationAction.SUBMIT;
import static io.lamproom.conduct.violation.ViolationAction.VERIFY;
import static io.lamproom.conduct.violation.ViolationAction.VOID;
import static io.lamproom.conduct.violation.ViolationStatus.CONFIRMED;
import static io.lamproom.conduct.violation.ViolationStatus.DRAFT;
import static io.lamproom.conduct.violation.ViolationStatus.REPORTED;
import static io.lamproom.conduct.violation.ViolationStatus.VERIFIED;
import static io.lamproom.conduct.violation.ViolationStatus.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationStatusTest {

    private static final Map<ViolationStatus, Set<ViolationAction>> LAWFUL = Map.of(
            DRAFT, Set.of(SUBMIT, VOID),
            REPORTED, Set.of(VERIFY, VOID),
            VERIFIED, Set.of(CONFIRM, VOID),
            CONFIRMED, Set.of(),
            VOIDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsExactlyTheActionsOfTheModel(ViolationStatus status) {
        for (ViolationAction action : ViolationAction.values()) {
            assertThat(status.allows(action))
                    .as("%s in %s", action, status)
                    .isEqualTo(LAWFUL.get(status).contains(action));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTransitionsAreTheNamesOfTheAllowedSubResources(ViolationStatus status) {
        assertThat(status.transitions())
                .containsExactlyInAnyOrderElementsOf(LAWFUL.get(status).stream()
                        .map(ViolationAction::resource)
                        .toList());
    }
}
