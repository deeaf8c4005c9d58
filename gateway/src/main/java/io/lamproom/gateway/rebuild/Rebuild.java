package io.lamproom.gateway.rebuild;

import io.lamproom.gateway.database.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild of a projection from the beginning of its topic, asked for by ops. */
@Schema(name = "ProjectionRebuild")
record Rebuild(
        UUID id,
        String projection,
        State state,
        @Schema(description = "Events read.") long done,

        @Schema(description = "Events to read; null before it is known.")
        Long total,

        Instant askedAt,
        Instant startedAt,
        Instant finishedAt,

        @Schema(description = "Class of the failure, where it failed.")
        String failure) {

    static final String COLUMNS = "id, projection, state, done, total, asked_at, started_at, finished_at, failure";

    @Schema(
            name = "RebuildState",
            description = "`QUEUED`, `RUNNING`, `DONE`, `FAILED` by a fault, `CANCELLED` by a person.")
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    static Rebuild from(ResultSet row) throws SQLException {
        return new Rebuild(
                Query.id(row, "id"),
                row.getString("projection"),
                State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                instant(row, "asked_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("failure"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
