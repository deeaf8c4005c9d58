package io.lamproom.member.rosterimport;

import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Who of a mine has which ID numbers. */
@ApplicationScoped
class StoredPeople {

    /** A person known to the mine; {@code leftOn} is the end of the last employment that has ended. */
    record Known(UUID personId, String name, boolean employed, boolean deceased, LocalDate leftOn) {}

    private static final String BY_HASH = """
            select p.id_hash, p.id, p.name, coalesce(e.employed, false), coalesce(e.deceased, false), e.left_on
              from person p
              left join lateral (
                  select bool_or(w.status in ('ACTIVE', 'SUSPENDED')) as employed,
                         bool_or(w.status = 'DECEASED') as deceased,
                         max(w.left_on) filter (where w.double_of is null) as left_on
                    from worker w where w.person_id = p.id) e on true
             where p.mine_id = ? and p.id_hash = any (?)""";

    private final DataSource database;
    private final Sealing sealing;

    StoredPeople(DataSource database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    Map<ChineseIdNumber, Known> find(UUID mineId, Collection<ChineseIdNumber> idNumbers) {
        Map<ByteBuffer, ChineseIdNumber> byHash = new HashMap<>();
        idNumbers.forEach(idNumber -> byHash.put(ByteBuffer.wrap(sealing.hashOf(idNumber)), idNumber));
        Map<ChineseIdNumber, Known> known = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_HASH)) {
            statement.setObject(1, mineId);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            byHash.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new)));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    known.put(
                            byHash.get(ByteBuffer.wrap(found.getBytes(1))),
                            new Known(
                                    found.getObject(2, UUID.class),
                                    found.getString(3),
                                    found.getBoolean(4),
                                    found.getBoolean(5),
                                    found.getObject(6, LocalDate.class)));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
