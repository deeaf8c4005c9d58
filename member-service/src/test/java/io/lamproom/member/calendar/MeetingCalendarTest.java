package io.lamproom.member.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final UUID BRANCH = new UUID(0, 1);
    private static final UUID GROUP = new UUID(0, 2);
    private static final Span YEAR = Span.ofYear(2026);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 1, 1);

    @Test
    void aGeneralMeetingIsDueInEveryQuarter() {
        List<DueLine> lines = calendar(LocalDate.of(2026, 8, 15), always(quarterly(1)))
                .of(wholeYear(), List.of(held("2026-03-31", false), held("2026-08-10", true)));
        assertThat(lines)
                .extracting(DueLine::state)
                .containsExactly(DueState.HELD, DueState.MISSED, DueState.HELD, DueState.UPCOMING);
        assertThat(lines).extracting(DueLine::missed).containsExactly(0, 1, 0, 0);
        assertThat(lines).extracting(DueLine::late).containsExactly(0, 0, 1, 0);
    }

    @Test
    void aPeriodIsMissedOnlyOnceItIsOver() {
        List<DueLine> onTheLastDay =
                calendar(LocalDate.of(2026, 3, 31), always(quarterly(1))).of(wholeYear(), List.of());
        assertThat(onTheLastDay.getFirst().state()).isEqualTo(DueState.DUE);
        List<DueLine> theDayAfter =
                calendar(LocalDate.of(2026, 4, 1), always(quarterly(1))).of(wholeYear(), List.of());
        assertThat(theDayAfter.getFirst().state()).isEqualTo(DueState.MISSED);
    }

    @Test
    void aBranchOwesThePartOfAPeriodInWhichItExisted() {
        // founded on 20 August: of its third quarter less than half is left, of August too
        BranchLife founded = life(new Span(LocalDate.of(2026, 8, 20), YEAR_END), List.of());
        assertThat(calendar(YEAR_END, always(quarterly(1))).of(founded, List.of()))
                .extracting(DueLine::from)
                .containsExactly(LocalDate.of(2026, 10, 1));
        BranchLife earlier = life(new Span(LocalDate.of(2026, 8, 10), YEAR_END), List.of());
        assertThat(calendar(YEAR_END, always(quarterly(1))).of(earlier, List.of()))
                .extracting(DueLine::from)
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    }

    @Test
    void aCadenceChangedWithinAPeriodCountsEachPartByItsOwn() {
        // once a quarter until mid-May, then three times: 44/91 + 3 * 47/91 = 2.03
        LocalDate change = LocalDate.of(2026, 5, 15);
        List<Governed> versions = List.of(
                new Governed(new Span(change, YEAR_END), quarterly(3), "本矿规定"),
                new Governed(new Span(YEAR.from(), change), quarterly(1), "支部工作条例"));
        assertThat(new MeetingCalendar(2026, YEAR_END, versions).of(wholeYear(), List.of()))
                .extracting(DueLine::due)
                .containsExactly(1, 2, 3, 3);
    }

    @Test
    void anOldYearIsJudgedByTheCadenceOfThatYear() {
        List<Governed> ofThen = always(quarterly(1));
        List<DueLine> before = new MeetingCalendar(2026, YEAR_END, ofThen).of(wholeYear(), List.of());
        List<DueLine> later = new MeetingCalendar(2026, LocalDate.of(2028, 1, 1), ofThen).of(wholeYear(), List.of());
        assertThat(later).isEqualTo(before);
    }

    @Test
    void aCommitteeMeetsMonthlyOnlyWhileThereIsOne() {
        CadenceRules monthly = rules(MeetingKind.COMMITTEE, Per.MONTH, 1);
        BranchLife branch = life(YEAR, List.of(new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1))));
        assertThat(calendar(YEAR_END, always(monthly)).of(branch, List.of()))
                .extracting(line -> line.from().getMonthValue())
                .containsExactly(3, 4, 5);
        assertThat(calendar(YEAR_END, always(monthly)).of(wholeYear(), List.of()))
                .isEmpty();
    }

    @Test
    void everyPartyGroupOwesItsOwnMeetings() {
        CadenceRules monthly = rules(MeetingKind.GROUP, Per.MONTH, 1);
        UUID other = new UUID(0, 3);
        BranchLife branch = new BranchLife(
                BRANCH, BranchKind.BRANCH, Optional.of(YEAR), List.of(), Map.of(GROUP, YEAR, other, YEAR));
        HeldMeeting ofGroup = new HeldMeeting(BRANCH, MeetingKind.GROUP, GROUP, LocalDate.of(2026, 1, 20), false);
        List<DueLine> january = calendar(YEAR_END, always(monthly)).of(branch, List.of(ofGroup)).stream()
                .filter(line -> line.from().getMonthValue() == 1)
                .toList();
        assertThat(january)
                .extracting(DueLine::groupId, DueLine::missed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(GROUP, 0), org.assertj.core.groups.Tuple.tuple(other, 1));
    }

    @Test
    void anElectionIsAGeneralMeetingAndAGroupsLectureIsNotTheBranchs() {
        HeldMeeting election = new HeldMeeting(BRANCH, MeetingKind.ELECTION, null, LocalDate.of(2026, 2, 1), false);
        assertThat(election.countsAs()).contains(MeetingKind.GENERAL_MEETING);
        assertThat(election.countsFor(null)).isTrue();
        HeldMeeting lecture = new HeldMeeting(BRANCH, MeetingKind.LECTURE, GROUP, LocalDate.of(2026, 2, 1), false);
        assertThat(lecture.countsFor(null)).isFalse();
        HeldMeeting life = new HeldMeeting(BRANCH, MeetingKind.ORG_LIFE, GROUP, LocalDate.of(2026, 2, 1), false);
        assertThat(life.countsFor(null)).isTrue();
    }

    @Test
    void aCadenceIsDueForItsKindsOfOrganisationOnly() {
        CadenceRules rules = new CadenceRules(
                List.of(new Cadence(MeetingKind.DEMOCRATIC_LIFE, Per.YEAR, 1, Set.of(BranchKind.PARTY_COMMITTEE))));
        assertThat(calendar(YEAR_END, always(rules)).of(wholeYear(), List.of())).isEmpty();
    }

    private static MeetingCalendar calendar(LocalDate asOf, List<Governed> governed) {
        return new MeetingCalendar(2026, asOf, governed);
    }

    private static List<Governed> always(CadenceRules rules) {
        return List.of(new Governed(YEAR, rules, "支部工作条例"));
    }

    private static CadenceRules quarterly(int times) {
        return rules(MeetingKind.GENERAL_MEETING, Per.QUARTER, times);
    }

    private static CadenceRules rules(MeetingKind kind, Per per, int times) {
        return new CadenceRules(List.of(new Cadence(kind, per, times, Set.of(BranchKind.BRANCH))));
    }

    private static HeldMeeting held(String day, boolean late) {
        return new HeldMeeting(BRANCH, MeetingKind.GENERAL_MEETING, null, LocalDate.parse(day), late);
    }

    private static BranchLife wholeYear() {
        return life(YEAR, List.of());
    }

    private static BranchLife life(Span exists, List<Span> committee) {
        return new BranchLife(BRANCH, BranchKind.BRANCH, Optional.of(exists), committee, Map.of());
    }
}
