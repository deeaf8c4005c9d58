package io.lamproom.mentoring;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class MentoringArchitectureTest {

    @Test
    void theCodeKeepsTheRules() {
        ArchitectureRules.check("io.lamproom.mentoring");
    }
}
