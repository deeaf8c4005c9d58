package io.lamproom.member.calendar;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** The requests about calendars in the access test. */
public class CalendarSamples implements FeatureSamples {

    private String branch;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        branch = first.branch();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listMeetingCalendars" -> Sample.list("/api/v1/meeting-calendars?limit=200", branch);
                    case "getMeetingCalendar" -> Sample.record("/api/v1/meeting-calendars/" + branch);
                    default -> null;
                });
    }
}
