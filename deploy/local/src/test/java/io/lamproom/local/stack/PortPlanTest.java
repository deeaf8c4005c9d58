package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void aPortIsMovedByAnOptionElseByTheEnvironmentElseByTheShift() {
        Map<String, String> environment =
                Map.of("LAMPROOM_PORT_SAFETY_CONDUCT", "18083", "LAMPROOM_PORT_KAFKA_CONTROLLER", "29093");

        PortPlan plan = PortPlan.of(Map.of("safety-conduct", 28083), environment, 100);

        assertThat(plan.http(Service.SAFETY_CONDUCT)).isEqualTo(28083);
        assertThat(plan.get(PortPlan.KAFKA_CONTROLLER)).isEqualTo(29093);
        assertThat(plan.http(Service.GATEWAY)).isEqualTo(8180);
        assertThat(plan.management(Service.TRAINING)).isEqualTo(9104);
        assertThat(plan.get(PortPlan.POSTGRES)).isEqualTo(15532);
    }

    @Test
    void unknownNamesAndPortsGivenTwiceAreRefused() {
        assertThatThrownBy(() -> PortPlan.of(Map.of("conduct", 1), Map.of(), 0))
                .hasMessageStartingWith("There is no port conduct; there are [gateway, member,");
        assertThatThrownBy(() -> PortPlan.of(Map.of("member", 8080), Map.of(), 0))
                .hasMessage("Port 8080 is given to both gateway and member.");
        assertThatThrownBy(() -> PortPlan.of(Map.of(), Map.of("LAMPROOM_PORT_KAFKA", "many"), 0))
                .hasMessage("The port of kafka is not a number: many");
    }
}
