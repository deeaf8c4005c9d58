package io.lamproom.conduct.catalogue;

import io.lamproom.platform.sheet.Plain;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** The behaviours of a mine by the names that they have, or had. */
@ApplicationScoped
public class BehaviourNames {

    private static final String NAMES = """
            select distinct b.code, v.name_zh
              from behaviour b join behaviour_version v on v.behaviour_id = b.id
             where b.mine_id = ?
            """;

    private final DataSource dataSource;

    BehaviourNames(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Codes by name; names as {@link Plain#solid} leaves them. */
    public Map<String, Set<String>> codesByName(UUID mineId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setObject(1, mineId);
            Map<String, Set<String>> codes = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.computeIfAbsent(Plain.solid(row.getString("name_zh")), ignored -> new TreeSet<>())
                            .add(row.getString("code"));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the names of behaviours", e);
        }
    }
}
