package io.lamproom.member.calendar;

import io.lamproom.member.branch.Branch;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what was due, held and missed in a year, of one branch or of a page of them. */
@ApplicationScoped
class ReadCalendar {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarBranches branches;
    private final CalendarFacts facts;
    private final BusinessClock clock;

    ReadCalendar(CalendarBranches branches, CalendarFacts facts, BusinessClock clock) {
        this.branches = branches;
        this.facts = facts;
        this.clock = clock;
    }

    /** The branch's year with its lines. */
    CalendarView one(Reach reach, UUID branchId, Integer year, LocalDate asOf) {
        Branch branch = branches.one(reach, branchId);
        Asked asked = asked(year, asOf);
        List<Governed> governed = facts.governed(branch.mineId(), asked.year());
        Map<UUID, List<DueLine>> lines = lines(List.of(branch), governed, asked);
        List<CalendarView.CadenceView> cadences = governed.reversed().stream()
                .map(version -> new CalendarView.CadenceView(version.days().from(), version.basis()))
                .toList();
        List<DueLine> own = lines.get(branch.id());
        return CalendarView.of(branch, asked.year(), asked.asOf(), own).with(cadences, own);
    }

    /** The branches' years, each in one line. */
    Page<CalendarView> page(Reach reach, Integer year, LocalDate asOf, PageRequest request) {
        Asked asked = asked(year, asOf);
        Page<Branch> page = branches.page(reach, request);
        Map<UUID, List<DueLine>> lines = new HashMap<>();
        page.items().stream()
                .collect(Collectors.groupingBy(Branch::mineId))
                .forEach((mine, ofMine) -> lines.putAll(lines(ofMine, facts.governed(mine, asked.year()), asked)));
        return page.map(branch -> CalendarView.of(branch, asked.year(), asked.asOf(), lines.get(branch.id())));
    }

    private record Asked(int year, LocalDate asOf) {}

    private Asked asked(Integer year, LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        int asked = year == null ? day.getYear() : year;
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("year", "calendar-year", FIRST_YEAR, LAST_YEAR));
        }
        return new Asked(asked, day);
    }

    private Map<UUID, List<DueLine>> lines(List<Branch> of, List<Governed> governed, Asked asked) {
        Map<UUID, List<HeldMeeting>> held = facts.held(of, asked.year());
        MeetingCalendar calendar = new MeetingCalendar(asked.year(), asked.asOf(), governed);
        return facts.lives(of, asked.year()).stream()
                .collect(Collectors.toMap(
                        BranchLife::branchId,
                        life -> calendar.of(life, held.getOrDefault(life.branchId(), List.of()))));
    }
}
