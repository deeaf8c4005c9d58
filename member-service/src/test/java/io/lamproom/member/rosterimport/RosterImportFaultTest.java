package io.lamproom.member.rosterimport;

import static io.lamproom.testing.SheetImportCalls.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.SheetImportCalls;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterImportFaultTest {

    private static final String IMPORTS = "/api/v1/roster-imports";

    @Inject
    RosterTables tables;

    private TestMine mine;
    private SheetImportCalls roster;

    @BeforeEach
    void set_up_mine() {
        mine = TestMine.create();
        roster = new SheetImportCalls("/api/v1/roster-imports", mine::hr);
    }

    @Test
    void a_commitment_killed_after_a_chunk_goes_on_where_it_was() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = RosterCsv.sheet(IntStream.range(0, 150)
                .mapToObj(i -> RosterCsv.person(mine, RosterCsv.number(i)))
                .toArray(String[]::new));
        String id = roster.upload(sheet, CSV);
        roster.awaitState(id, "VALIDATED");
        String body = "perform pg_terminate_backend(pg_backend_pid());";

        tables.whileWritingOf(mine, RosterCsv.number(120), body, () -> {
            roster.commit(id);
            await().atMost(SheetImportCalls.LONG)
                    .untilAsserted(() -> assertThat(tables.attempts(id)).isPositive());
            JsonPath interrupted = TestMine.read(mine.hr(), IMPORTS + "/" + id);
            assertThat(interrupted.getString("state")).isEqualTo("COMMITTING");
            assertThat(interrupted.getInt("done")).isEqualTo(100);
            assertThat(tables.workers(mine)).isEqualTo(100);
        });

        JsonPath committed = roster.awaitState(id, "COMMITTED");
        assertThat(committed.getInt("created")).isEqualTo(150);
        assertThat(tables.workers(mine)).isEqualTo(150);
        assertThat(tables.auditedWorkers(mine)).isEqualTo(150);
    }

    @Test
    void one_row_that_meets_a_constraint_does_not_hold_up_the_others() throws Exception {
        mine.section("采煤一区");
        byte[] sheet = RosterCsv.sheet(IntStream.range(0, 5)
                .mapToObj(i -> RosterCsv.person(mine, RosterCsv.number(i)))
                .toArray(String[]::new));
        String id = roster.upload(sheet, CSV);
        roster.awaitState(id, "VALIDATED");
        String body = "raise exception 'taken' using errcode = 'unique_violation';";

        tables.whileWritingOf(mine, RosterCsv.number(2), body, () -> {
            roster.commit(id);
            roster.awaitState(id, "COMMITTED");
        });

        assertThat(TestMine.read(mine.hr(), IMPORTS + "/" + id).getInt("created"))
                .isEqualTo(4);
        assertThat(roster.faults(id)).isEqualTo(Map.of(4, List.of("changed-meanwhile")));
        assertThat(tables.workers(mine)).isEqualTo(4);
    }

    @Test
    void an_import_that_fails_again_and_again_is_given_up() throws Exception {
        mine.section("采煤一区");
        String id = roster.upload(RosterCsv.sheet(RosterCsv.person(mine, "000123")), CSV);
        roster.awaitState(id, "VALIDATED");

        tables.whileWritingOf(mine, "000123", "raise exception 'broken';", () -> {
            roster.commit(id);
            roster.awaitState(id, "FAILED");
        });

        assertThat(tables.workers(mine)).isZero();
        assertThat(tables.stagedCells(id)).isZero();
    }
}
