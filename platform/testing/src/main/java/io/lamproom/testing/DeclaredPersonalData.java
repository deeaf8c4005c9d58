package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalFile;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * That a service's personal file leaves nothing out: every table and column that names people is declared as a {@link
 * Holding}. A service extends it as a {@code @QuarkusTest}.
 */
public abstract class DeclaredPersonalData {

    /** Found by every row, and nobody's data; of what is erased there is nothing to tell. */
    private static final Set<String> OF_EVERY_ROW = Set.of("id", "version", "mine_id", "erased");

    private static final String NAMING_PEOPLE = """
            select t.relname, string_agg(a.attname, ',')
              from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
             where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
               and (a.attname in ('worker_id', 'person_id')
                    or exists (select 1 from pg_constraint k
                                where k.contype = 'f' and k.conrelid = t.oid and a.attnum = any (k.conkey)
                                  and k.confrelid in (to_regclass('public.worker'), to_regclass('public.person'))))
             group by t.relname""";

    private static final String CHILDREN = """
            select distinct t.relname, a.attname
              from pg_constraint k join pg_class t on t.oid = k.conrelid
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
             where k.contype = 'f' and k.confrelid = ('public.' || ?)::regclass""";

    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'""";

    @Test
    void everyColumnThatNamesPeopleIsInSomeonesFile() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (List<String> row : rows(NAMING_PEOPLE)) {
            for (String column : row.get(1).split(",")) {
                expected.computeIfAbsent(row.get(0), table -> new TreeSet<>()).add(column);
            }
        }
        assertThat(expected).isNotEmpty();

        Map<String, Set<String>> accounted = accounted();
        expected.forEach((table, columns) -> assertThat(accounted.getOrDefault(table, Set.of()))
                .as("what the personal file says of table %s", table)
                .containsAll(columns));
    }

    @Test
    void everyColumnOfSuchATableIsToldOrWithheldForAReason() {
        accounted().forEach((table, accounted) -> {
            Set<String> columns =
                    rows(COLUMNS, table).stream().map(List::getFirst).collect(Collectors.toSet());
            columns.removeAll(OF_EVERY_ROW);
            assertThat(accounted).as("columns of table %s", table).containsAll(columns);
        });
    }

    @Test
    void whatHangsOnARowAboutAPersonIsInTheFileToo() {
        Map<String, Set<String>> accounted = accounted();
        accounted.forEach((table, columns) -> {
            if (columns.contains("worker_id") || columns.contains("person_id")) {
                for (List<String> child : rows(CHILDREN, table)) {
                    assertThat(accounted.getOrDefault(child.getFirst(), Set.of()))
                            .as("table %s, which belongs to %s", child.getFirst(), table)
                            .contains(child.get(1));
                }
            }
        });
    }

    @Test
    void everyPartHasItsTitleInBothLanguages() {
        Messages messages = new Messages();
        for (Locale locale : Messages.LOCALES) {
            assertThat(file().holdings())
                    .allSatisfy(
                            holding -> assertThat(messages.keys(locale)).contains("personal-file." + holding.code()));
        }
    }

    /** The columns that are accounted for, by table of the service's own. */
    protected final Map<String, Set<String>> accounted() {
        Map<String, Set<String>> columns = new TreeMap<>();
        file().holdings().stream()
                .filter(holding -> !holding.table().startsWith("platform."))
                .forEach(holding -> columns.computeIfAbsent(holding.table(), table -> new TreeSet<>())
                        .addAll(holding.accounted()));
        return columns;
    }

    /** The rows of a query, each value as its text. */
    protected final List<List<String>> rows(String sql, String... parameters) {
        List<List<String>> found = new ArrayList<>();
        DataSource database = CDI.current().select(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                    found.add(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static PersonalFile file() {
        return CDI.current().select(PersonalFile.class).get();
    }
}
