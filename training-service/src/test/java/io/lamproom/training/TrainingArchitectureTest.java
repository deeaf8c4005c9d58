package io.lamproom.training;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class TrainingArchitectureTest {

    @Test
    void theCodeKeepsTheRules() {
        ArchitectureRules.check("io.lamproom.training");
    }
}
