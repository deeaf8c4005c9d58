package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lamproom.conduct.points.PointsRules.Ground;
import io.lamproom.conduct.points.PointsRules.Restoration;
import io.lamproom.conduct.points.PointsRules.Threshold;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsRulesTest {

    @Test
    void aThresholdProposesOneThingAndAGroundGivesBackInOneWay() {
        Threshold six = new Threshold(6, "WARNING_TALK");
        Restoration ofClass = new Restoration(Ground.CLASS, 2, 4);

        refused("/rules/thresholds/1/at", "threshold-twice", List.of(six, new Threshold(6, "POST_REVIEW")), List.of());
        refused(
                "/rules/restorations/1/ground",
                "restoration-twice",
                List.of(six),
                List.of(ofClass, new Restoration(Ground.CLASS, 1, 1)));
        assertThatCode(() -> check(
                        List.of(six, new Threshold(9, "POST_REVIEW")),
                        List.of(ofClass, new Restoration(Ground.COMMENDATION, 1, 1))))
                .doesNotThrowAnyException();
    }

    private static void refused(
            String pointer, String code, List<Threshold> thresholds, List<Restoration> restorations) {
        assertThatThrownBy(() -> check(thresholds, restorations))
                .isInstanceOfSatisfying(
                        Refusal.InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("pointer", "code")
                                .containsExactly(tuple(pointer, code)));
    }

    private static void check(List<Threshold> thresholds, List<Restoration> restorations) {
        new PointsRules.Kind()
                .check(new PointsRules(
                        Cycle.CALENDAR_YEAR,
                        12,
                        6,
                        PointsRules.RepeatOf.BEHAVIOUR,
                        List.of(150),
                        thresholds,
                        restorations));
    }
}
