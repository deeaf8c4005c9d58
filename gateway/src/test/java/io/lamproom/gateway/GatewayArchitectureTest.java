package io.lamproom.gateway;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {

    @Test
    void theRulesOfTheCodeHold() {
        ArchitectureRules.check("io.lamproom.gateway");
    }
}
