package io.lamproom.conduct.absence;

import io.lamproom.platform.database.Sql;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import javax.sql.DataSource;

/** Whether the job has looked at all shifts that a mine told whole. */
final class Unexamined {

    private Unexamined() {}

    static boolean none(UUID mineId) {
        DataSource database = CDI.current().select(DataSource.class).get();
        return Sql.list(
                        database,
                        "select id from feed_shift where mine_id = ? and feed = 'ATTENDANCE' and complete and examined_at is null",
                        row -> Sql.id(row, "id"),
                        mineId)
                .isEmpty();
    }
}
