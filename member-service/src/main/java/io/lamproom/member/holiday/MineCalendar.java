package io.lamproom.member.holiday;

import io.lamproom.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The working days of a mine, by which terms are counted. */
@ApplicationScoped
public class MineCalendar {

    private static final String DAYS = """
            select d.day, d.kind from holiday_calendar c join special_day d on d.holiday_calendar_id = c.id
             where c.mine_id = :mine and c.calendar_year between :first and :last
            """;

    private final Session database;

    MineCalendar(Session database) {
        this.database = database;
    }

    /** The working days of the years around a day. */
    public WorkingDays around(UUID mineId, LocalDate day) {
        List<Object[]> rows = database.createNativeQuery(DAYS, Object[].class)
                .setParameter("mine", mineId)
                .setParameter("first", day.getYear() - 1)
                .setParameter("last", day.getYear() + 1)
                .addScalar("day", LocalDate.class)
                .addScalar("kind", String.class)
                .getResultList();
        Set<LocalDate> free = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (Object[] row : rows) {
            (DayKind.valueOf((String) row[1]) == DayKind.HOLIDAY ? free : worked).add((LocalDate) row[0]);
        }
        return new WorkingDays(free, worked);
    }
}
