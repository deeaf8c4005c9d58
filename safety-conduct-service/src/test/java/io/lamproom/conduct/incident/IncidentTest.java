package io.lamproom.conduct.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final Actor WORKER = new Actor("worker", "100009");
    private static final Actor INVESTIGATOR = new Actor("investigator", "900002");
    private static final Actor CLOSER = new Actor("closer", "900003");

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"REPORTED, persons investigation", "INVESTIGATED, persons closure", "CLOSED, ''"})
    void inEachStateTheLawfulActionsAndNoOther(IncidentStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (IncidentAction action : IncidentAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', NEAR_MISS NON_INJURY",
        "NONE, NEAR_MISS NON_INJURY",
        "MINOR NONE, MINOR",
        "MINOR SERIOUS, SERIOUS",
        "SERIOUS DEATH MINOR, FATAL"
    })
    void theKindIsThatOfTheWorstInjury(String injuries, String kinds) {
        for (IncidentKind kind : IncidentKind.values()) {
            Incident incident = reported();
            Arrays.stream(injuries.split(" "))
                    .filter(injury -> !injury.isEmpty())
                    .forEach(injury -> incident.record(Ids.next(), Injury.valueOf(injury), 0));
            if (List.of(kinds.split(" ")).contains(kind.name())) {
                incident.investigate(kind, step(INVESTIGATOR));
                assertThat(incident.kind()).isEqualTo(kind);
            } else {
                assertThatThrownBy(() -> incident.investigate(kind, step(INVESTIGATOR)))
                        .as("%s of %s", kind, injuries)
                        .hasMessage("incident-kind-is-of-the-worst-injury");
            }
        }
    }

    @Test
    void whoInvestigatedDoesNotCloseTheCase() {
        Incident incident = reported();
        incident.investigate(IncidentKind.NEAR_MISS, step(INVESTIGATOR));

        assertThatThrownBy(() -> incident.close(step(INVESTIGATOR))).hasMessage("incident-closed-by-investigator");
        incident.close(step(CLOSER));
        assertThat(incident.status()).isEqualTo(IncidentStatus.CLOSED);
    }

    @Test
    void daysLostAreCorrectedUntilTheCaseIsClosed() {
        Incident incident = reported();
        UUID hurt = Ids.next();
        incident.record(hurt, Injury.MINOR, 1);
        incident.investigate(IncidentKind.MINOR, step(INVESTIGATOR));

        incident.record(hurt, Injury.MINOR, 12);
        assertThat(incident.daysLost()).isEqualTo(12);
        assertThat(incident.persons()).hasSize(1);
        assertThatThrownBy(() -> incident.record(hurt, Injury.SERIOUS, 12))
                .hasMessage("incident-kind-is-of-the-worst-injury");
        assertThatThrownBy(() -> incident.record(Ids.next(), Injury.NONE, 1))
                .hasMessage("incident-days-without-injury");
    }

    @Test
    void neitherWhomItHappenedToNorWhoReportedItIsPublished() {
        Incident incident = reported();
        incident.record(Ids.next(), Injury.SERIOUS, 40);

        assertThat(new IncidentPublication().state(incident))
                .hasFieldOrPropertyWithValue("seriouslyInjured", 1)
                .hasFieldOrPropertyWithValue("daysLost", 40)
                .extracting(Object::toString)
                .asString()
                .doesNotContain(
                        incident.persons().getFirst().workerId().toString(),
                        incident.reporter().workerId().toString(),
                        "100009");
    }

    private static Incident reported() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new Incident(
                Ids.next(),
                IncidentKind.NEAR_MISS,
                new Happening(NOW, day, "MORNING", Ids.next(), null, true, "A bolt fell.", false, false),
                new Attributed(Ids.next(), null, null),
                new Reporter(NOW, WORKER, "web", Ids.next()));
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, "note");
    }
}
