package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void aPortIsMovedByTheEnvironmentAndRatherByAnOption() {
        Map<String, String> environment =
                Map.of("LAMPROOM_PORT_SAFETY_CONDUCT", "18083", "LAMPROOM_PORT_KAFKA_CONTROLLER", "29093");

        PortPlan plan = PortPlan.of(Map.of("safety-conduct", 28083), environment);

        assertThat(plan.http(Service.SAFETY_CONDUCT)).isEqualTo(28083);
        assertThat(plan.get(PortPlan.KAFKA_CONTROLLER)).isEqualTo(29093);
        assertThat(plan.http(Service.GATEWAY)).isEqualTo(8080);
        assertThat(plan.management(Service.TRAINING)).isEqualTo(9004);
        assertThat(plan.get(PortPlan.POSTGRES)).isEqualTo(15432);
    }

    @Test
    void unknownNamesAndPortsGivenTwiceAreRefused() {
        assertThatThrownBy(() -> PortPlan.of(Map.of("conduct", 1), Map.of()))
                .hasMessageStartingWith("There is no port conduct; there are [gateway, member,");
        assertThatThrownBy(() -> PortPlan.of(Map.of("member", 8080), Map.of()))
                .hasMessage("Port 8080 is given to both gateway and member.");
        assertThatThrownBy(() -> PortPlan.of(Map.of(), Map.of("LAMPROOM_PORT_KAFKA", "many")))
                .hasMessage("The port of kafka is not a number: many");
    }
}
