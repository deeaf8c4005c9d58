package io.lamproom.rules;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class RulesArchitectureTest {

    @Test
    void theCodeKeepsTheRules() {
        ArchitectureRules.check("io.lamproom.rules");
    }
}
