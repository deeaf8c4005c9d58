package io.lamproom.conduct;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ConductArchitectureTest {

    @Test
    void theCodeKeepsItsRules() {
        ArchitectureRules.check("io.lamproom.conduct");
    }
}
