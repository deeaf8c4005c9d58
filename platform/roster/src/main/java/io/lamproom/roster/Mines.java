package io.lamproom.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Mines with their shift tables and calendars, which every write asks for and which change a few times a year. The
 * projections forget them when a unit or a calendar changes; other instances, where another partition's consumer runs, find out after {@link #MAX_AGE}.
 */
@ApplicationScoped
class Mines {

    private static final Duration MAX_AGE = Duration.ofSeconds(5);
    private static final TypeReference<List<UnitState.Shift>> SHIFTS = new TypeReference<>() {};

    private record Dated(LocalDate from, LocalDate to, ShiftTable table) {}

    private record Known(Mine mine, List<Dated> shiftTables, WorkingDays workingDays, long readAt) {}

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<UUID, Known> byId = new ConcurrentHashMap<>();

    Mines(DataSource dataSource, TransactionSynchronizationRegistry transaction) {
        this.dataSource = dataSource;
        this.transaction = transaction;
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

    WorkingDays workingDays(UUID mineId) {
        return known(mineId).map(Known::workingDays).orElse(WorkingDays.OF_THE_WEEK);
    }

    /** Only after the commit: a read before it would remember what was. */
    void forgetAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    byId.clear();
                }
            }
        });
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
        Optional<Known> known =
                mine.map(found -> new Known(found, shiftTables(found.id()), workingDaysOf(found.id()), now));
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

    private WorkingDays workingDaysOf(UUID mineId) {
        Map<String, Set<LocalDate>> days =
                Sql.list(dataSource, """
                        select d.day, d.kind from platform.roster_holiday_calendar c
                        join platform.roster_special_day d on d.calendar_id = c.id
                        where c.mine_id = ?
                        """, row -> Map.entry(row.getString("kind"), Sql.date(row, "day")), mineId)
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return new WorkingDays(days.getOrDefault("HOLIDAY", Set.of()), days.getOrDefault("WORKDAY", Set.of()));
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
