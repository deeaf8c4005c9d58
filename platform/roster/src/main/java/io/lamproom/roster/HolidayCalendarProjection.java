package io.lamproom.roster;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the mines' holidays. */
@ApplicationScoped
class HolidayCalendarProjection implements Projection<HolidayCalendarState> {

    private static final VersionedUpsert<Received<HolidayCalendarState>> CALENDARS =
            VersionedUpsert.<Received<HolidayCalendarState>>into("platform.roster_holiday_calendar")
                    .key("id", "uuid", Received::id)
                    .version("version", Received::version)
                    .column("mine_id", "uuid", calendar -> calendar.state().mineId())
                    .column(
                            "calendar_year",
                            "integer",
                            calendar -> calendar.state().year());

    private final DataSource dataSource;
    private final Mines mines;

    HolidayCalendarProjection(DataSource dataSource, Mines mines) {
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
        return "holiday-calendar";
    }

    @Override
    public Class<HolidayCalendarState> stateType() {
        return HolidayCalendarState.class;
    }

    @Override
    public void apply(List<Received<HolidayCalendarState>> received) {
        List<HolidayCalendarState> newest = CALENDARS.apply(dataSource, received).stream()
                .map(Received::state)
                .toList();
        Sql.update(
                dataSource,
                "delete from platform.roster_special_day where calendar_id = any(?::uuid[])",
                newest.stream().map(HolidayCalendarState::id).toList());
        List<Object[]> days = new ArrayList<>();
        for (HolidayCalendarState calendar : newest) {
            calendar.days().forEach(day -> days.add(new Object[] {calendar.id(), day.day(), day.kind()}));
        }
        Sql.batch(
                dataSource, "insert into platform.roster_special_day (calendar_id, day, kind) values (?, ?, ?)", days);
        mines.forgetAfterCommit();
    }
}
