package io.lamproom.member.calendar;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.meeting.MeetingKind;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what the calendars of some branches of a mine rest on, in a few queries whatever their number. */
@ApplicationScoped
class CalendarFacts {

    private static final String HELD = """
            select branch_id, kind, group_id, held_on, late from meeting
             where branch_id in (:branches) and day >= :from and day < :to
               and status in ('HELD', 'MINUTED') and present_voters >= quorum
            """;

    private static final String COMMITTEES = """
            select branch_id, valid_from, valid_to from position
             where branch_id in (:branches) and kind = 'COMMITTEE_MEMBER'
               and valid_from < :to and (valid_to is null or valid_to > :from)
            """;

    private static final String GROUPS = """
            select branch_id, id, valid_from, valid_to from party_group
             where branch_id in (:branches) and valid_from < :to and (valid_to is null or valid_to > :from)
            """;

    private final Session database;
    private final RuleSets ruleSets;

    CalendarFacts(Session database, RuleSets ruleSets) {
        this.database = database;
        this.ruleSets = ruleSets;
    }

    /** Every version of the cadence that was in force on a day of the year, the newest first. */
    List<Governed> governed(UUID mineId, int year) {
        Span days = Span.ofYear(year);
        List<Governed> versions = new ArrayList<>();
        LocalDate end = days.to();
        while (end.isAfter(days.from())) {
            Effective<CadenceRules> inForce = ruleSets.inForce(CadenceRules.class, mineId, end.minusDays(1));
            LocalDate from = inForce.from().isAfter(days.from()) ? inForce.from() : days.from();
            versions.add(new Governed(new Span(from, end), inForce.rules(), inForce.basis()));
            end = from;
        }
        return versions;
    }

    List<BranchLife> lives(Collection<Branch> branches, int year) {
        Span days = Span.ofYear(year);
        Map<UUID, List<Span>> committees = new HashMap<>();
        read(COMMITTEES, branches, days)
                .forEach(row -> days.overlap((LocalDate) row[1], (LocalDate) row[2])
                        .ifPresent(span -> committees
                                .computeIfAbsent((UUID) row[0], ignored -> new ArrayList<>())
                                .add(span)));
        Map<UUID, Map<UUID, Span>> groups = new HashMap<>();
        read(GROUPS, branches, days)
                .forEach(row -> days.overlap((LocalDate) row[2], (LocalDate) row[3])
                        .ifPresent(span -> groups.computeIfAbsent((UUID) row[0], ignored -> new LinkedHashMap<>())
                                .put((UUID) row[1], span)));
        return branches.stream()
                .map(branch -> new BranchLife(
                        branch.id(),
                        branch.kind(),
                        days.overlap(
                                branch.validity().validFrom(), branch.validity().validTo()),
                        Span.merged(committees.getOrDefault(branch.id(), List.of())),
                        groups.getOrDefault(branch.id(), Map.of())))
                .toList();
    }

    Map<UUID, List<HeldMeeting>> held(Collection<Branch> branches, int year) {
        return read(HELD, branches, Span.ofYear(year)).stream()
                .map(row -> new HeldMeeting(
                        (UUID) row[0],
                        MeetingKind.valueOf((String) row[1]),
                        (UUID) row[2],
                        (LocalDate) row[3],
                        (Boolean) row[4]))
                .collect(Collectors.groupingBy(HeldMeeting::branchId));
    }

    private List<Object[]> read(String query, Collection<Branch> branches, Span days) {
        return branches.isEmpty()
                ? List.of()
                : database.createNativeQuery(query, Object[].class)
                        .setParameter(
                                "branches", branches.stream().map(Branch::id).toList())
                        .setParameter("from", days.from())
                        .setParameter("to", days.to())
                        .getResultList();
    }
}
