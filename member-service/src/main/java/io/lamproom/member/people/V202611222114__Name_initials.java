package io.lamproom.member.people;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Writes the pinyin initials of the names that are already known, which SQL cannot read. */
public class V202611222114__Name_initials extends BaseJavaMigration {

    private static final int BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement names = context.getConnection().createStatement();
                ResultSet found = names.executeQuery("select id, name from person where name is not null");
                PreparedStatement update =
                        context.getConnection().prepareStatement("update person set name_initials = ? where id = ?")) {
            for (int read = 1; found.next(); read++) {
                update.setString(1, PinyinInitials.of(found.getString("name")));
                update.setObject(2, found.getObject("id"));
                update.addBatch();
                if (read % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
