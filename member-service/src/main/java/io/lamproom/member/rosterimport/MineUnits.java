package io.lamproom.member.rosterimport;

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

/** What an import needs of a mine's units. */
@ApplicationScoped
class MineUnits {

    private static final String OPEN = """
            select id, case kind when 'TEAM' then parent_id end, name, underground
              from unit
             where mine_id = ? and kind in ('SECTION', 'DEPARTMENT', 'CONTRACTOR', 'TEAM')
               and valid_from <= ? and valid_to is null""";

    private final DataSource database;

    MineUnits(DataSource database) {
        this.database = database;
    }

    /** The units that take people on a day and are not about to be closed. */
    UnitNames names(UUID mineId, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setObject(1, mineId);
            statement.setObject(2, day);
            List<UnitNames.Named> units = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    units.add(new UnitNames.Named(
                            found.getObject(1, UUID.class),
                            found.getObject(2, UUID.class),
                            found.getString(3),
                            found.getBoolean(4)));
                }
            }
            return new UnitNames(units);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
