package io.lamproom.platform.privacy;

import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.privacy.Holding.Told;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads everything that this service holds about one person, in the open. */
@ApplicationScoped
public class PersonalFile {

    private final List<PersonalData> features;
    private final DataSource database;
    private final FieldCipher cipher;
    private final BusinessClock clock;

    PersonalFile(Instance<PersonalData> features, DataSource database, FieldCipher cipher, BusinessClock clock) {
        this.features = features.stream()
                .sorted(Comparator.comparing(
                        feature -> feature.holdings().getFirst().code()))
                .toList();
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * The rows of one table, by names in camel case; days and times as texts.
     *
     * @param withheld the fields that such rows have and that are not told
     */
    public record Part(String code, List<Map<String, Object>> items, Map<Protection, List<String>> withheld) {}

    /** Whose records these are. */
    Set<Role> offices() {
        return features.stream().map(PersonalData::office).collect(Collectors.toUnmodifiableSet());
    }

    /** Every table that names people. */
    public List<Holding> holdings() {
        return features.stream().flatMap(feature -> feature.holdings().stream()).toList();
    }

    /**
     * What the records of some offices hold about a person.
     *
     * @param keys by what the tables name the person, such as {@code worker} and the ids of the employments
     */
    @Transactional(TxType.MANDATORY)
    public List<Part> read(Set<Role> offices, Map<String, ? extends Collection<UUID>> keys) {
        List<Part> parts = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (PersonalData feature : features) {
                if (offices.contains(feature.office())) {
                    for (Holding holding : feature.holdings()) {
                        parts.add(new Part(holding.code(), rows(connection, holding, keys), holding.protectedFields()));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read what is known of a person", e);
        }
        return parts;
    }

    private List<Map<String, Object>> rows(
            Connection connection, Holding holding, Map<String, ? extends Collection<UUID>> keys) throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(holding.query())) {
            int parameter = 0;
            for (String key : holding.keys()) {
                query.setArray(
                        ++parameter,
                        connection.createArrayOf("uuid", keys.get(key).toArray()));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row(holding, rows));
                }
            }
        }
        return found;
    }

    private Map<String, Object> row(Holding holding, ResultSet row) throws SQLException {
        Map<String, Object> item = new LinkedHashMap<>();
        int column = 0;
        for (Told told : holding.told()) {
            Object value = told.context() == null
                    ? plain(row, ++column)
                    : cipher.decrypt(row.getBytes(++column), told.context() + ":" + row.getObject("row_id"));
            if (value != null) {
                item.put(told.name(), value);
            }
        }
        return item;
    }

    private Object plain(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnTypeName(column)) {
            case "timestamptz" -> {
                OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                yield at == null
                        ? null
                        : at.atZoneSameInstant(clock.zone()).toOffsetDateTime().toString();
            }
            case "date" -> {
                LocalDate day = row.getObject(column, LocalDate.class);
                yield day == null ? null : day.toString();
            }
            case "_text" -> {
                Array texts = row.getArray(column);
                yield texts == null ? null : Arrays.asList((Object[]) texts.getArray());
            }
            case "int4", "int8", "bool" -> row.getObject(column);
            default -> row.getString(column);
        };
    }
}
