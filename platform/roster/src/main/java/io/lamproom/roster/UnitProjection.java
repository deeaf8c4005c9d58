package io.lamproom.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the units of the roster with their shift tables. */
@ApplicationScoped
class UnitProjection implements Projection<UnitState> {

    private static final VersionedUpsert<Received<UnitState>> UNITS = VersionedUpsert.<Received<UnitState>>into(
                    "platform.roster_unit")
            .key("id", "uuid", Received::id)
            .version("version", Received::version)
            .column("mine_id", "uuid", unit -> unit.state().mineId())
            .column("parent_id", "uuid", unit -> unit.state().parentId())
            .column("kind", "text", unit -> unit.state().kind())
            .column("code", "text", unit -> unit.state().code())
            .column("name", "text", unit -> unit.state().name())
            .column("underground", "boolean", unit -> unit.state().underground())
            .column("valid_from", "date", unit -> unit.state().from())
            .column("valid_to", "date", unit -> unit.state().to())
            .column("live_from", "date", unit -> unit.state().liveFrom());

    private final DataSource dataSource;
    private final Mines mines;

    UnitProjection(DataSource dataSource, Mines mines) {
        this.dataSource = dataSource;
        this.mines = mines;
    }

    @Override
    public String consumer() {
        return Roster.CONSUMER;
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public String aggregateType() {
        return "unit";
    }

    @Override
    public Class<UnitState> stateType() {
        return UnitState.class;
    }

    @Override
    public void apply(List<Received<UnitState>> received) {
        List<UnitState> newest =
                UNITS.apply(dataSource, received).stream().map(Received::state).toList();
        Sql.update(
                dataSource,
                "delete from platform.roster_shift_table where unit_id = any(?::uuid[])",
                newest.stream().map(UnitState::id).toList());
        insertShiftTables(newest);
        mines.forgetAfterCommit();
    }

    private void insertShiftTables(List<UnitState> units) {
        List<Object[]> rows = new ArrayList<>();
        for (UnitState unit : units) {
            for (UnitState.Shifts table : unit.shiftTables()) {
                rows.add(new Object[] {unit.id(), table.from(), table.to(), text(table.shifts())});
            }
        }
        Sql.batch(
                dataSource,
                "insert into platform.roster_shift_table (unit_id, valid_from, valid_to, shifts) values (?, ?, ?, ?::jsonb)",
                rows);
    }

    private static String text(List<UnitState.Shift> shifts) {
        try {
            return EventJson.MAPPER.writeValueAsString(shifts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
