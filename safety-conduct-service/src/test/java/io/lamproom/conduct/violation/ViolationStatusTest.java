package io.lamproom.conduct.violation;

import static io.lamproom.conduct.violation.ViolationAction.ANNUL;
import static io.lamproom.conduct.violation.ViolationAction.APPROVE_RETURN;
import static io.lamproom.conduct.violation.ViolationAction.CLOSE;
import static io.lamproom.conduct.violation.ViolationAction.CONFIRM;
import static io.lamproom.conduct.violation.ViolationAction.EDUCATE;
import static io.lamproom.conduct.violation.ViolationAction.HAND_OVER;
import static io.lamproom.conduct.violation.ViolationAction.REVOKE;
import static io.lamproom.conduct.violation.ViolationAction.SUBMIT;
import static io.lamproom.conduct.violation.ViolationAction.VERIFY;
import static io.lamproom.conduct.violation.ViolationAction.VOID;
import static io.lamproom.conduct.violation.ViolationStatus.ANNULLED;
import static io.lamproom.conduct.violation.ViolationStatus.CLOSED;
import static io.lamproom.conduct.violation.ViolationStatus.CONFIRMED;
import static io.lamproom.conduct.violation.ViolationStatus.DRAFT;
import static io.lamproom.conduct.violation.ViolationStatus.IN_EDUCATION;
import static io.lamproom.conduct.violation.ViolationStatus.REPORTED;
import static io.lamproom.conduct.violation.ViolationStatus.RETURN_APPROVED;
import static io.lamproom.conduct.violation.ViolationStatus.REVOKED;
import static io.lamproom.conduct.violation.ViolationStatus.VERIFIED;
import static io.lamproom.conduct.violation.ViolationStatus.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationStatusTest {

    private static final Map<ViolationStatus, Set<ViolationAction>> LAWFUL = Map.ofEntries(
            Map.entry(DRAFT, Set.of(SUBMIT, VOID)),
            Map.entry(REPORTED, Set.of(VERIFY, VOID)),
            Map.entry(VERIFIED, Set.of(CONFIRM, VOID)),
            Map.entry(CONFIRMED, Set.of(EDUCATE, ViolationAction.FOLLOW_UP, HAND_OVER, ANNUL, REVOKE)),
            Map.entry(IN_EDUCATION, Set.of(APPROVE_RETURN, HAND_OVER, ANNUL, REVOKE)),
            Map.entry(RETURN_APPROVED, Set.of(ViolationAction.FOLLOW_UP, HAND_OVER, ANNUL, REVOKE)),
            Map.entry(ViolationStatus.FOLLOW_UP, Set.of(CLOSE, HAND_OVER, ANNUL, REVOKE)),
            Map.entry(CLOSED, Set.of(ANNUL, REVOKE)),
            Map.entry(VOIDED, Set.of()),
            Map.entry(REVOKED, Set.of()),
            Map.entry(ANNULLED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsExactlyTheActionsOfTheModel(ViolationStatus status) {
        for (ViolationAction action : ViolationAction.values()) {
            assertThat(status.allows(action))
                    .as("%s in %s", action, status)
                    .isEqualTo(LAWFUL.get(status).contains(action));
        }
    }
}
