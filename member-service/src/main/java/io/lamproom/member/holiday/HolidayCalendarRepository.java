package io.lamproom.member.holiday;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Holiday calendars of the mines within a reach. */
@ApplicationScoped
class HolidayCalendarRepository implements PanacheRepositoryBase<HolidayCalendar, UUID> {

    private final Lists lists;

    HolidayCalendarRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<HolidayCalendar> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(calendar -> reach.covers(Node.MINE, calendar.mineId()));
    }

    Page<HolidayCalendar> page(Reach reach, Integer year, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("holiday_calendar")
                .reach(Node.MINE, "mine_id")
                .sortedBy("calendar_year", "integer", true)
                .where("calendar_year = ?", year);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), HolidayCalendar::id);
    }

    void add(HolidayCalendar calendar) {
        persist(calendar);
    }
}
