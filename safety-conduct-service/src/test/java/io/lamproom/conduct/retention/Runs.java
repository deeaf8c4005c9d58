package io.lamproom.conduct.retention;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Retention runs through the API as two persons would, and the passes that the scheduler would make. */
@ApplicationScoped
public class Runs {

    public static final String ROOT = "/api/v1/retention-runs/conduct";

    private final RetentionRunner runner;
    private final DataSource database;

    Runs(RetentionRunner runner, DataSource database) {
        this.runner = runner;
        this.database = database;
    }

    /** Plans a run, has a second person confirm it, makes passes until it is done; tells its id. */
    public String eraseAll(ConductMine mine, String kind) {
        String run = confirmed(mine, kind);
        untilDone(mine, run);
        return run;
    }

    String confirmed(ConductMine mine, String kind) {
        Recorded planned = Recorded.of(mine.verifier()
                .body(Map.of("mineId", mine.roster().mineId().toString(), "kind", kind))
                .post(ROOT));
        return Recorded.of(mine.confirmer()
                        .header("If-Match", planned.tag())
                        .post(ROOT + "/" + planned.id() + "/confirmation"))
                .id();
    }

    void untilDone(ConductMine mine, String run) {
        for (int passes = 0;
                !"DONE".equals(mine.verifier().get(ROOT + "/" + run).path("state"));
                passes++) {
            if (passes == 20) {
                throw new AssertionError("run " + run + " is not done");
            }
            pass();
        }
    }

    void pass() {
        runner.pass();
    }

    /** A closed case whose closing was on a day. */
    public void close(Recorded violation, String day) {
        execute(
                "update violation set status = 'CLOSED', closed_as = 'DONE', closed_by = 'somebody', closing_note = 'Went well.',"
                        + " closed_at = '" + day + "' where id = ?::uuid",
                violation.id());
    }

    /** As the service itself writes. */
    public void execute(String sql, Object... parameters) {
        Sql.update(database, sql, parameters);
    }

    /** The first column of a query's rows. */
    List<String> texts(String sql, Object... parameters) {
        return Sql.list(database, sql, row -> row.getString(1), parameters);
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    /** The tables of the service in which a row says this text, however it is kept there. */
    List<String> tablesWith(String text) {
        return texts(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename")
                .stream()
                .filter(table ->
                        number("select count(*) from public." + table + " t where t::text like ?", "%" + text + "%")
                                > 0)
                .toList();
    }

    public List<String> tablesWith(UUID id) {
        return tablesWith(id.toString());
    }
}
