package io.lamproom.conduct.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which reports came by a program: asked by that program itself, of ids that it made. */
@ApplicationScoped
public class RecordedByFeed {

    private static final String RECORDED =
            "select id from violation where id = any (?) and mine_id = ? and recorded_by_client = ?";

    private final DataSource database;

    RecordedByFeed(DataSource database) {
        this.database = database;
    }

    /** Those of the ids that are on record, whatever has become of them since. */
    public Set<UUID> of(UUID mineId, String client, Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORDED)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setObject(2, mineId);
            statement.setString(3, client);
            Set<UUID> found = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read which reports are on record", e);
        }
    }
}
