package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lamproom.conduct.violation.ProgrammeRules.OfGrade;
import io.lamproom.conduct.violation.ProgrammeRules.ReturnStep;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {

    private static final ReturnStep TALK = new ReturnStep("TEAM_LEADER_TALK", "班组长谈话", "Talk with the team leader");

    @Test
    void aProgrammeIsOfOneGradeByItsCodeOrByWhatTheNationalReportCountsItAs() {
        refused("/rules/grades/0", "programme-of-one-grade", new OfGrade("SERIOUS", 2, List.of(TALK), 5, 6));
        refused("/rules/grades/0", "programme-of-one-grade", new OfGrade(null, null, List.of(TALK), 5, 6));
    }

    @Test
    void aStepIsTakenOnce() {
        refused("/rules/grades/0/steps", "return-step-twice", new OfGrade("SERIOUS", null, List.of(TALK, TALK), 5, 6));
    }

    @Test
    void theProgrammeOfTheCodeGoesBeforeThatOfTheNationalGradeAndAnotherGradeNeedsNothing() {
        OfGrade serious = new OfGrade("SERIOUS", null, List.of(TALK), 5, 6);
        OfGrade second = new OfGrade(null, 2, List.of(), 0, 3);
        ProgrammeRules rules = new ProgrammeRules(List.of(second, serious));

        assertThat(rules.of("SERIOUS", 2)).contains(serious);
        assertThat(rules.of("SEVERE", 2)).contains(second);
        assertThat(rules.of("GENERAL", 1)).isEmpty();
        assertThat(rules.of("IRREGULAR", null)).isEmpty();
    }

    private static void refused(String pointer, String code, OfGrade grade) {
        assertThatThrownBy(() -> new ProgrammeRules.Kind().check(new ProgrammeRules(List.of(grade))))
                .isInstanceOfSatisfying(
                        Refusal.InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("pointer", "code")
                                .containsExactly(tuple(pointer, code)));
    }
}
