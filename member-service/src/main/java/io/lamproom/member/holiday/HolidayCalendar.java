package io.lamproom.member.holiday;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of a mine's year that are free or worked otherwise than by the week (节假日安排): terms in working days are
 * counted by it.
 */
@Entity
@Table(name = "holiday_calendar")
public class HolidayCalendar implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "calendar_year", nullable = false)
    private int year;

    @ElementCollection
    @CollectionTable(name = "special_day", joinColumns = @JoinColumn(name = "holiday_calendar_id"))
    private Set<SpecialDay> days = new HashSet<>();

    protected HolidayCalendar() {}

    HolidayCalendar(UUID mineId, int year, Set<SpecialDay> days) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.year = year;
        this.days.addAll(days);
    }

    /** The days on which this calendar and another set of days do not say the same. */
    Set<LocalDate> differences(Set<SpecialDay> others) {
        return Stream.concat(
                        days.stream().filter(day -> !others.contains(day)),
                        others.stream().filter(day -> !days.contains(day)))
                .map(SpecialDay::day)
                .collect(Collectors.toSet());
    }

    void replace(Set<SpecialDay> others) {
        days.retainAll(others);
        days.addAll(others);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID mineId() {
        return mineId;
    }

    public int year() {
        return year;
    }

    /** In order of their dates. */
    public List<SpecialDay> days() {
        return days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    }
}
