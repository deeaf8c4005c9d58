package io.lamproom.member;

import io.lamproom.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheCodeAreKept() {
        ArchitectureRules.check("io.lamproom.member");
    }
}
