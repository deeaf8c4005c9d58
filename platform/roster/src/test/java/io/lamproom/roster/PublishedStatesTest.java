package io.lamproom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The samples of member-service, the producer, are understood here. */
class PublishedStatesTest {

    private static final Path SAMPLES = Path.of("../../member-service/src/main/resources/contracts");

    @Test
    void aUnitIsUnderstood() throws IOException {
        UnitState unit = read("unit", UnitState.class);

        assertThat(unit.kind()).isEqualTo("MINE");
        assertThat(unit.mineId()).isEqualTo(unit.id());
        assertThat(unit.liveFrom()).isEqualTo("2026-01-01");
        assertThat(unit.shiftTables().getFirst().shifts().getFirst())
                .isEqualTo(new UnitState.Shift("NIGHT", "22:00", "06:00", 30, 60, 1));
    }

    @Test
    void aBranchIsUnderstood() throws IOException {
        BranchState branch = read("branch", BranchState.class);

        assertThat(branch.code()).isEqualTo("B-01");
        assertThat(branch.coverings())
                .containsExactly(new BranchState.Covering(
                        UUID.fromString("019b3a50-0000-7000-8000-000000000002"), LocalDate.of(2020, 1, 1), null));
    }

    @Test
    void aWorkerIsUnderstood() throws IOException {
        WorkerState worker = read("worker", WorkerState.class);

        assertThat(worker.staffNo()).isEqualTo("001234");
        assertThat(worker.erased()).isFalse();
        assertThat(worker.assignments())
                .extracting(WorkerState.Assignment::kind, WorkerState.Assignment::from, WorkerState.Assignment::trade)
                .containsExactly(
                        tuple("PRIMARY", LocalDate.of(2021, 3, 1), "支架工"),
                        tuple("PRIMARY", LocalDate.of(2026, 5, 1), "采煤机司机"),
                        tuple("LOAN", LocalDate.of(2026, 11, 16), null));
        assertThat(worker.positions().getFirst().nodeKind()).isEqualTo("TEAM");
        assertThat(worker.positions().getFirst().nodeIds())
                .containsExactly(UUID.fromString("019b3a50-0000-7000-8000-000000000003"));
        assertThat(worker.memberships())
                .extracting(WorkerState.Membership::category)
                .containsExactly("PROBATIONARY", "FULL");
    }

    @Test
    void aPeriodIsUnderstood() throws IOException {
        PeriodState period = read("period", PeriodState.class);

        assertThat(period)
                .isEqualTo(new PeriodState(
                        UUID.fromString("019b3a50-0000-7000-8000-000000000005"),
                        UUID.fromString("019b3a50-0000-7000-8000-000000000001"),
                        YearMonth.of(2026, 10),
                        LocalDate.of(2026, 9, 26),
                        LocalDate.of(2026, 10, 26),
                        Instant.parse("2026-10-28T01:30:00Z")));
    }

    @Test
    void aHolidayCalendarIsUnderstood() throws IOException {
        HolidayCalendarState calendar = read("holiday-calendar", HolidayCalendarState.class);

        assertThat(calendar.year()).isEqualTo(2026);
        assertThat(calendar.days())
                .containsExactly(
                        new HolidayCalendarState.Day(LocalDate.of(2026, 10, 1), "HOLIDAY"),
                        new HolidayCalendarState.Day(LocalDate.of(2026, 10, 10), "WORKDAY"));
    }

    @Test
    void fieldsThatAreAddedAreIgnored() throws IOException {
        ObjectNode sample = (ObjectNode) EventJson.MAPPER.readTree(Files.readString(file("worker")));
        sample.put("added", true);
        ((ObjectNode) sample.at("/assignments/0")).putObject("added").put("more", 1);

        assertThat(EventJson.MAPPER.treeToValue(sample, WorkerState.class))
                .isEqualTo(read("worker", WorkerState.class));
    }

    @Test
    void ofAnErasedWorkerOnlyWhatFiguresAreCountedByIsKept() throws IOException {
        ObjectNode sample = (ObjectNode) EventJson.MAPPER.readTree(Files.readString(file("worker")));
        sample.put("erased", true);

        WorkerState kept =
                EventJson.MAPPER.treeToValue(sample, WorkerState.class).kept();

        WorkerState published = read("worker", WorkerState.class);
        assertThat(kept)
                .isEqualTo(new WorkerState(
                        published.id(),
                        published.mineId(),
                        null,
                        null,
                        null,
                        published.employmentForm(),
                        null,
                        published.status(),
                        published.hiredOn(),
                        published.leftOn(),
                        kept.assignments(),
                        null,
                        published.memberships(),
                        true));
        assertThat(kept.assignments())
                .extracting(
                        WorkerState.Assignment::sectionId, WorkerState.Assignment::post, WorkerState.Assignment::trade)
                .containsExactlyElementsOf(published.assignments().stream()
                        .map(each -> tuple(each.sectionId(), null, null))
                        .toList());
    }

    private static <S> S read(String type, Class<S> state) throws IOException {
        return EventJson.MAPPER.readValue(Files.readString(file(type)), state);
    }

    private static Path file(String type) {
        return SAMPLES.resolve(type + ".sample.json");
    }
}
