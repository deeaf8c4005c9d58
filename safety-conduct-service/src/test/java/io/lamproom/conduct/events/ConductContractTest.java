package io.lamproom.conduct.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.platform.events.EventJson;
import io.lamproom.testing.Contracts;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ConductContractTest {

    @Test
    void theOpenApiDocumentIsTheContract() {
        OpenApiContract.check();
        OpenApiContract.checkFilters();
    }

    @Test
    void schemasAndSamplesKeepTheirPromises() {
        Contracts.check();
    }

    @Test
    void theSamplesAreWhatTheStatesWrite() throws IOException {
        sameAfterReading("violation", ViolationState.class);
        sameAfterReading("behaviour", BehaviourState.class);
        sameAfterReading("place", PlaceState.class);
        sameAfterReading("danger", DangerState.class);
        sameAfterReading("appeal", AppealState.class);
        sameAfterReading("points-account", PointsAccountState.class);
        sameAfterReading("points-proposal", PointsProposalState.class);
        sameAfterReading("deduction", DeductionState.class);
        sameAfterReading("inspection", InspectionState.class);
        sameAfterReading("leader-shift", LeaderShiftState.class);
        sameAfterReading("incident", IncidentState.class);
        sameAfterReading("root-cause", RootCauseState.class);
        sameAfterReading("joint-liability", JointLiabilityState.class);
        sameAfterReading("work-hold", WorkHoldState.class);
        sameAfterReading("pattern-review", PatternReviewState.class);
        sameAfterReading("unsafe-work-refusal", UnsafeWorkRefusalState.class);
        sameAfterReading("attendance-month", AttendanceMonthState.class);
        sameAfterReading("safety-duty", SafetyDutyState.class);
        sameAfterReading("absence", AbsenceState.class);
        sameAfterReading("refusal-review", RefusalReviewState.class);
    }

    private static <S> void sameAfterReading(String type, Class<S> state) throws IOException {
        JsonNode sample = EventJson.MAPPER.readTree(
                ConductContractTest.class.getResourceAsStream("/contracts/" + type + ".sample.json"));
        assertThat(EventJson.MAPPER.<JsonNode>valueToTree(EventJson.MAPPER.treeToValue(sample, state)))
                .isEqualTo(sample);
    }
}
