package io.lamproom.member.holiday;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holiday calendars. */
public class HolidaySamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/holiday-calendars";

    private String mine;
    private String calendar;
    private Map<String, Object> year;

    @Override
    public void prepare(TestMine made, Line first, Line second) {
        mine = made.id();
        year = Map.of("mineId", mine, "year", 2026, "days", List.of());
        calendar = TestMine.made(made.hr().body(year).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listHolidayCalendars" -> Sample.list(ROOT, calendar);
                    case "getHolidayCalendar" -> Sample.record(ROOT + "/" + calendar);
                    case "countWorkingDays" -> Sample.record("/api/v1/working-days?mine=" + mine + "&after=2026-09-30");
                    case "setHolidayCalendar" -> Sample.record(ROOT).body(year).outsideIs(422);
                    case "changeHolidayCalendar" ->
                        Sample.record(ROOT + "/" + calendar).body(Map.of("days", List.of()));
                    default -> null;
                });
    }
}
