package io.lamproom.member.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficersTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final Officer SECRETARY = new Officer(A, PositionKind.BRANCH_SECRETARY);
    private static final Officer MEMBER = new Officer(B, PositionKind.COMMITTEE_MEMBER);

    @Test
    void aTermHasOneSecretary() {
        assertThatThrownBy(() -> Officers.check(List.of(MEMBER))).hasMessage("term-has-one-secretary");
        assertThatThrownBy(() -> Officers.check(List.of(SECRETARY, new Officer(B, PositionKind.BRANCH_SECRETARY))))
                .hasMessage("term-has-one-secretary");
        assertThatCode(() -> Officers.check(List.of(SECRETARY, MEMBER))).doesNotThrowAnyException();
    }

    @Test
    void everyoneHoldsOneOffice() {
        assertThatThrownBy(() -> Officers.check(List.of(SECRETARY, new Officer(A, PositionKind.COMMITTEE_MEMBER))))
                .hasMessage("officer-twice");
    }

    @Test
    void aCommitteeChoosesItsSecretaryFromThoseElected() {
        List<Officer> officers = List.of(SECRETARY, MEMBER);
        assertThatCode(() -> Officers.mustBeElected(officers, Map.of(PositionKind.COMMITTEE_MEMBER, Set.of(A, B))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Officers.mustBeElected(officers, Map.of(PositionKind.COMMITTEE_MEMBER, Set.of(B))))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("officer-not-elected");
                    assertThat(refusal.extras()).containsEntry("workers", List.of(A));
                });
    }

    @Test
    void aBranchWithoutACommitteeElectsItsSecretaryItself() {
        assertThatCode(() ->
                        Officers.mustBeElected(List.of(SECRETARY), Map.of(PositionKind.BRANCH_SECRETARY, Set.of(A))))
                .doesNotThrowAnyException();
    }
}
