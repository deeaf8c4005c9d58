package io.lamproom.roster;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class RosterArchitectureTest {

    @Test
    void theCodeKeepsTheRules() {
        ArchitectureRules.check("io.lamproom.roster");
    }
}
