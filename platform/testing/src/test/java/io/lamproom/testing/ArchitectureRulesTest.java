package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.lamproom.testing.lamp.Lamp;
import io.lamproom.testing.lamp.LampRepository;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    @Test
    void theCoreKeepsTheRules() {
        ArchitectureRules.check("io.lamproom.platform");
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        ArchRule rule = ArchitectureRules.mayNotUse("io.lamproom.testing", "io.lamproom.testing.lamp");

        assertThat(breaks(rule, PastTheReach.class)).isTrue();
        assertThat(breaks(ArchitectureRules.mayNotUse("io.lamproom.testing", "io.lamproom.member"), PastTheReach.class))
                .isFalse();
    }

    @Test
    void aCallOfPanacheOutsideARepositoryIsFound() {
        assertThat(breaks(ArchitectureRules.onlyRepositoriesCallPanache(), PastTheReach.class))
                .isTrue();
        assertThat(breaks(ArchitectureRules.onlyRepositoriesCallPanache(), LampRepository.class))
                .isFalse();
    }

    @Test
    void aResourceWithTheRepositoryOfAnotherFeatureIsFound() {
        assertThat(breaks(ArchitectureRules.resourcesKeepToTheirFeature(), ForeignResource.class))
                .isTrue();
    }

    @Test
    void anInjectedFieldIsFound() {
        assertThat(breaks(ArchitectureRules.nothingIsInjectedIntoFields(), InjectedField.class))
                .isTrue();
    }

    @Test
    void theMachinesTimeIsFound() {
        assertThat(breaks(ArchitectureRules.nobodyAsksTheMachineForTheTime(), AsksTheMachine.class))
                .isTrue();
        assertThat(breaks(ArchitectureRules.nobodyAsksTheMachineForTheTime(), AsksAClock.class))
                .isFalse();
    }

    @Test
    void sleepingIsFound() {
        assertThat(breaks(ArchitectureRules.nobodySleeps(), Sleeper.class)).isTrue();
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.allowEmptyShould(true)
                .evaluate(ArchitectureRules.imported(importer -> importer.importClasses(type, LampRepository.class)))
                .hasViolation();
    }

    static class PastTheReach {
        Lamp find(LampRepository lamps, UUID id) {
            return lamps.findById(id);
        }
    }

    static class ForeignResource {
        LampRepository lamps;
    }

    static class InjectedField {
        @Inject
        LampRepository lamps;
    }

    static class AsksTheMachine {
        Instant now() {
            return Instant.now();
        }
    }

    static class AsksAClock {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    static class Sleeper {
        void rest() throws InterruptedException {
            Thread.sleep(1);
        }
    }
}
