package io.lamproom.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.time.ShiftTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Mines and their shift tables, which every write asks for and which change a few times a year. The projection forgets
 * them when a unit changes; other instances, where another partition's consumer runs, find out after {@link #MAX_AGE}.
 */
@ApplicationScoped
class Mines {

    private static final Duration MAX_AGE = Duration.ofSeconds(5);
    private static final TypeReference<List<UnitState.Shift>> SHIFTS = new TypeReference<>() {};

    private record Dated(LocalDate from, LocalDate to, ShiftTable table) {}

    private record Known(Mine mine, List<Dated> shiftTables, long readAt) {}

    private final DataSource dataSource;
    private final Map<UUID, Known> byId = new ConcurrentHashMap<>();

    Mines(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<Mine> byId(UUID id) {
        return known(id).map(Known::mine);
    }

    Optional<Mine> byCode(String code) {
        return byId.values().stream()
                .filter(fresh().and(known -> code.equals(known.mine().code())))
                .findFirst()
                .or(() -> read("code = ?", code))
                .map(Known::mine);
    }

    Optional<ShiftTable> shiftTable(UUID mineId, LocalDate date) {
        return known(mineId).stream()
                .flatMap(known -> known.shiftTables().stream())
                .filter(dated -> !date.isBefore(dated.from()) && (dated.to() == null || date.isBefore(dated.to())))
                .map(Dated::table)
                .findFirst();
    }

    void forget() {
        byId.clear();
    }

    private Optional<Known> known(UUID id) {
        return Optional.ofNullable(byId.get(id)).filter(fresh()).or(() -> read("id = ?", id));
    }

    private Predicate<Known> fresh() {
        long oldest = System.nanoTime() - MAX_AGE.toNanos();
        return known -> known.readAt() - oldest > 0;
    }

    private Optional<Known> read(String condition, Object value) {
        long now = System.nanoTime();
        Optional<Mine> mine = Sql.first(
                dataSource,
                "select id, code, name, live_from from platform.roster_unit where kind = 'MINE' and " + condition,
                row -> new Mine(
                        Sql.id(row, "id"), row.getString("code"), row.getString("name"), Sql.date(row, "live_from")),
                value);
        Optional<Known> known = mine.map(found -> new Known(found, shiftTables(found.id()), now));
        known.ifPresent(found -> byId.put(found.mine().id(), found));
        return known;
    }

    private List<Dated> shiftTables(UUID mineId) {
        return Sql.list(
                dataSource,
                "select valid_from, valid_to, shifts from platform.roster_shift_table where unit_id = ?",
                row -> new Dated(
                        Sql.date(row, "valid_from"), Sql.date(row, "valid_to"), table(row.getString("shifts"))),
                mineId);
    }

    private static ShiftTable table(String shifts) {
        try {
            return new ShiftTable(EventJson.MAPPER.readValue(shifts, SHIFTS).stream()
                    .map(shift -> new ShiftTable.Shift(
                            shift.shift(),
                            LocalTime.parse(shift.start()),
                            LocalTime.parse(shift.end()),
                            shift.businessDateOffset()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
