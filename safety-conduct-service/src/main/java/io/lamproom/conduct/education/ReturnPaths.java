package io.lamproom.conduct.education;

import io.lamproom.conduct.violation.Programmes;
import io.lamproom.conduct.violation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads how far the way back to work is. */
@ApplicationScoped
class ReturnPaths {

    private static final String OF_VIOLATION = """
            select id, version, mine_id, step_code, status, done, done_on, class_days
            from return_progress
            where violation_id = ? and mine_id = ?
            order by id
            """;

    private final DataSource database;
    private final Programmes programmes;

    ReturnPaths(DataSource database, Programmes programmes) {
        this.database = database;
        this.programmes = programmes;
    }

    ReturnPath of(Violation violation) {
        return ReturnPath.of(violation, programmes.rulesOf(violation).rules(), progressOf(violation));
    }

    private List<StepProgress> progressOf(Violation violation) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_VIOLATION)) {
            statement.setObject(1, violation.id());
            statement.setObject(2, violation.mineId());
            List<StepProgress> progress = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    progress.add(new StepProgress(
                            row.getObject("id", UUID.class),
                            row.getLong("version"),
                            row.getObject("mine_id", UUID.class),
                            violation.id(),
                            row.getString("step_code"),
                            row.getString("status"),
                            row.getBoolean("done"),
                            row.getObject("done_on", LocalDate.class),
                            row.getObject("class_days", Integer.class)));
                }
            }
            return progress;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the progress of return steps", e);
        }
    }
}
