package io.lamproom.benchmarks.peer;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One violation by one statement, asked by anybody: the limit of {@code GET /violations/{id}}. */
@Path("/violations/{id}")
@RunOnVirtualThread
public class BareViolation {

    private static final String ONE = """
            select id, version, mine_id, worker_id, status, behaviour_code, category, discipline, grade, points, occurred_at,
                   business_date, shift, covering_branch_id, section_id, team_id, place, description, reported_at,
                   verified_at, confirmed_at
              from violation where id = ?""";

    private final AgroalDataSource database;

    BareViolation(AgroalDataSource database) {
        this.database = database;
    }

    /** The row, by the names of its columns. */
    public record Row(
            UUID id,
            long version,
            UUID mineId,
            UUID workerId,
            String status,
            String behaviourCode,
            String category,
            String discipline,
            String grade,
            int points,
            OffsetDateTime occurredAt,
            LocalDate businessDate,
            String shift,
            UUID coveringBranchId,
            UUID sectionId,
            UUID teamId,
            String place,
            String description,
            OffsetDateTime reportedAt,
            OffsetDateTime verifiedAt,
            OffsetDateTime confirmedAt) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Row get(@PathParam("id") UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException();
                }
                return read(row);
            }
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getObject(11, OffsetDateTime.class),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                row.getObject(14, UUID.class),
                row.getObject(15, UUID.class),
                row.getObject(16, UUID.class),
                row.getString(17),
                row.getString(18),
                row.getObject(19, OffsetDateTime.class),
                row.getObject(20, OffsetDateTime.class),
                row.getObject(21, OffsetDateTime.class));
    }
}
