package io.lamproom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Inject
    Replica replica;

    @Inject
    Roster roster;

    private RosterFixture mine;
    private Line first;
    private Line second;

    @BeforeEach
    void publishMine() {
        mine = RosterFixture.create();
        first = mine.first();
        second = mine.second();
        replica.apply(mine);
    }

    @Test
    void aStandingNamesMineSectionTeamBranchesPostAndPeriod() {
        Standing standing = roster.at(first.member().id(), DAY).orElseThrow();

        assertThat(standing)
                .isEqualTo(new Standing(
                        first.member().id(),
                        DAY,
                        mine.mineId(),
                        first.teamId(),
                        first.sectionId(),
                        first.teamId(),
                        first.branchId(),
                        first.branchId(),
                        "FULL",
                        "采煤机司机",
                        "采煤",
                        true,
                        "ACTIVE",
                        new Period(
                                mine.periodId(YearMonth.of(2026, 3)),
                                mine.mineId(),
                                YearMonth.of(2026, 3),
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 4, 1),
                                null)));
        assertThat(standing.partyMember()).isTrue();
        assertThat(roster.at(first.worker().id(), DAY).orElseThrow().partyMember())
                .isFalse();
    }

    @Test
    void aTransferCountsFromItsFirstDay() {
        Person worker = first.worker();
        replica.apply(mine.transfer(worker, second.sectionId(), second.otherTeamId(), DAY));

        assertThat(roster.at(worker.id(), DAY.minusDays(1)).orElseThrow())
                .extracting(Standing::teamId, Standing::coveringBranchId)
                .containsExactly(first.teamId(), first.branchId());
        assertThat(roster.at(worker.id(), DAY).orElseThrow())
                .extracting(Standing::teamId, Standing::coveringBranchId)
                .containsExactly(second.otherTeamId(), second.branchId());
    }

    @Test
    void onTheDaysOfALoanTheBorrowingUnitHasCommand() {
        Person worker = first.worker();
        replica.apply(mine.lend(worker, second.sectionId(), second.teamId(), DAY, DAY.plusDays(10)));

        assertThat(roster.at(worker.id(), DAY.minusDays(1)).orElseThrow().sectionId())
                .isEqualTo(first.sectionId());
        assertThat(roster.at(worker.id(), DAY).orElseThrow())
                .extracting(Standing::sectionId, Standing::teamId, Standing::coveringBranchId)
                .containsExactly(second.sectionId(), second.teamId(), second.branchId());
        assertThat(roster.at(worker.id(), DAY.plusDays(10)).orElseThrow().teamId())
                .isEqualTo(first.teamId());
    }

    @Test
    void aLoanLeavesTheRelationBranch() {
        Person member = first.member();
        replica.apply(mine.lend(member, second.sectionId(), second.teamId(), DAY, null));

        assertThat(roster.at(member.id(), DAY).orElseThrow())
                .extracting(Standing::relationBranchId, Standing::coveringBranchId)
                .containsExactly(first.branchId(), second.branchId());
    }

    @Test
    void aConcurrentPostChangesNobodysPlace() {
        Person worker = first.worker();
        replica.apply(mine.lend(worker, second.sectionId(), null, DAY, null)
                .change(
                        worker.id(),
                        state -> ((ObjectNode) state.withArray("/assignments").get(1)).put("kind", "CONCURRENT")));

        assertThat(roster.at(worker.id(), DAY).orElseThrow().teamId()).isEqualTo(first.teamId());
    }

    @Test
    void beforeTheFirstAssignmentAndWithoutOneThereIsNoStanding() {
        UUID worker = first.worker().id();

        assertThat(roster.at(worker, RosterFixture.SINCE.minusDays(1))).isEmpty();
        assertThat(roster.at(worker, RosterFixture.SINCE)).isPresent();
        assertThat(roster.at(mine.leaver().id(), DAY)).isEmpty();
        assertThat(roster.at(Ids.next(), DAY)).isEmpty();
        assertThatThrownBy(() -> roster.standing(mine.leaver().id(), DAY, "/workerId"))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("worker-not-assigned");
                    assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/workerId");
                });
    }

    @Test
    void theTeamsCoveringGoesBeforeTheSectionsAndThatBeforeTheMines() {
        replica.apply(mine.change(second.branchId(), branch -> cover(branch, first.teamId(), DAY, DAY.plusDays(10))));
        UUID inTeam = first.worker().id();

        assertThat(covering(inTeam, DAY.minusDays(1))).isEqualTo(first.branchId());
        assertThat(covering(inTeam, DAY)).isEqualTo(second.branchId());
        assertThat(covering(inTeam, DAY.plusDays(9))).isEqualTo(second.branchId());
        assertThat(covering(inTeam, DAY.plusDays(10))).isEqualTo(first.branchId());
        assertThat(covering(first.sectionHead().id(), DAY)).isEqualTo(first.branchId());
        assertThat(covering(first.functionalManager().id(), DAY)).isEqualTo(mine.mineBranchId());
    }

    @Test
    void whenANewBranchsEventOvertakesTheOldOnesTheLaterCoveringCounts() {
        replica.apply(mine.change(second.branchId(), branch -> cover(branch, first.sectionId(), DAY, null)));

        assertThat(covering(first.worker().id(), DAY.minusDays(1))).isEqualTo(first.branchId());
        assertThat(covering(first.worker().id(), DAY)).isEqualTo(second.branchId());
    }

    @Test
    void theRelationBranchIsThatOfTheDate() {
        Person member = first.member();
        replica.apply(mine.change(member.id(), worker -> {
            ((ObjectNode) worker.at("/memberships/0")).put("to", DAY.toString());
            worker.withArray("/memberships")
                    .addObject()
                    .put("category", "FULL")
                    .put("relationBranchId", second.branchId().toString())
                    .put("from", DAY.toString())
                    .putNull("to");
        }));

        assertThat(roster.at(member.id(), DAY.minusDays(1)).orElseThrow().relationBranchId())
                .isEqualTo(first.branchId());
        assertThat(roster.at(member.id(), DAY).orElseThrow())
                .extracting(Standing::relationBranchId, Standing::coveringBranchId)
                .containsExactly(second.branchId(), first.branchId());
    }

    @Test
    void manyStandingsAreEachOfTheirOwnDate() {
        Person worker = first.worker();
        replica.apply(mine.transfer(worker, second.sectionId(), second.teamId(), DAY));
        AskedStanding before = new AskedStanding(worker.id(), DAY.minusDays(1));
        AskedStanding after = new AskedStanding(worker.id(), DAY);
        AskedStanding left = new AskedStanding(mine.leaver().id(), DAY);

        Map<AskedStanding, Standing> standings = roster.at(List.of(before, after, left));

        assertThat(standings).containsOnlyKeys(before, after);
        assertThat(standings.get(before).teamId()).isEqualTo(first.teamId());
        assertThat(standings.get(after).teamId()).isEqualTo(second.teamId());
    }

    @Test
    void nothingAskedIsNothingFound() {
        assertThat(roster.workers(List.of())).isEmpty();
        assertThat(roster.byStaffNos(mine.mineId(), List.of())).isEmpty();
        assertThat(roster.at(List.of())).isEmpty();
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        Person worker = first.worker();
        EventEnvelope hired = mine.event(worker.id());
        mine.transfer(worker, second.sectionId(), second.teamId(), DAY);
        EventEnvelope transferred = mine.event(worker.id());

        replica.apply(List.of(transferred));
        replica.apply(List.of(hired));
        replica.apply(List.of(transferred));

        assertThat(roster.at(worker.id(), DAY).orElseThrow().teamId()).isEqualTo(second.teamId());
        assertThat(roster.at(worker.id(), DAY.minusDays(1)).orElseThrow().teamId())
                .isEqualTo(first.teamId());
    }

    @Test
    void everyEventTwiceAndInAnyOrderGivesTheSame() {
        RosterFixture other = RosterFixture.withMore(20);
        List<EventEnvelope> backwards = new ArrayList<>(other.events());
        Collections.reverse(backwards);

        replica.apply(backwards);
        replica.apply(other.events());

        for (UUID worker : other.workerIds()) {
            if (!worker.equals(other.leaver().id())) {
                assertThat(roster.at(worker, DAY).orElseThrow().coveringBranchId())
                        .isIn(other.first().branchId(), other.second().branchId(), other.mineBranchId());
            }
        }
        assertThat(roster.workers(other.workerIds())).hasSize(other.workerIds().size());
    }

    @Test
    void anErasedWorkerKeepsNothingPersonal() {
        Person member = first.member();
        EventEnvelope before = mine.event(member.id());
        replica.apply(mine.erase(member));
        replica.apply(List.of(before));

        assertThat(roster.worker(member.id())).hasValueSatisfying(erased -> {
            assertThat(erased.erased()).isTrue();
            assertThat(Stream.of(erased.personId(), erased.staffNo(), erased.name(), erased.employer()))
                    .containsOnlyNulls();
            assertThat(erased.hiredOn()).isNotNull();
        });
        assertThat(roster.byStaffNo(mine.mineId(), member.staffNo())).isEmpty();
        assertThat(roster.at(member.id(), DAY)).isEmpty();
    }

    @Test
    void whatAnEventAddsIsIgnored() {
        replica.apply(mine.change(first.worker().id(), worker -> {
            worker.put("status", "SECONDED").put("favouriteTool", "pick");
            ((ObjectNode) worker.at("/assignments/0")).put("gang", 7);
        }));

        assertThat(roster.worker(first.worker().id()).orElseThrow())
                .satisfies(worker -> assertThat(worker.active()).isFalse())
                .extracting(Worker::status)
                .isEqualTo("SECONDED");
    }

    @Test
    void staffNumbersAreThoseOfOneMine() {
        RosterFixture other = RosterFixture.create();
        replica.apply(other);
        String staffNo = first.worker().staffNo();
        assertThat(other.first().worker().staffNo()).isEqualTo(staffNo);

        assertThat(roster.byStaffNo(mine.mineId(), staffNo).orElseThrow().id())
                .isEqualTo(first.worker().id());
        assertThat(roster.byStaffNos(other.mineId(), List.of(staffNo, "no-such-number")))
                .containsOnlyKeys(staffNo)
                .extractingByKey(staffNo)
                .extracting(Worker::id)
                .isEqualTo(other.first().worker().id());
    }

    @Test
    void aMineIsKnownByIdAndCodeAsItIsNow() {
        Mine before = roster.mineByCode(mine.code()).orElseThrow();
        assertThat(before).isEqualTo(new Mine(mine.mineId(), mine.code(), "试验煤矿", RosterFixture.LIVE_FROM));
        assertThat(before.historic(RosterFixture.LIVE_FROM.minusDays(1))).isTrue();
        assertThat(before.historic(RosterFixture.LIVE_FROM)).isFalse();

        replica.apply(mine.change(mine.mineId(), unit -> unit.put("liveFrom", DAY.toString())));

        assertThat(roster.mine(mine.mineId()).orElseThrow().liveFrom()).isEqualTo(DAY);
        assertThat(roster.mineByCode("no-such-mine")).isEmpty();
    }

    @Test
    void theShiftTableIsThatOfTheDate() {
        replica.apply(mine.change(mine.mineId(), unit -> {
            ((ObjectNode) unit.at("/shiftTables/0")).put("to", DAY.toString());
            ObjectNode table = unit.withArray("/shiftTables").addObject();
            table.put("from", DAY.toString()).putNull("to");
            table.putArray("shifts").add(shift("DAY", "06:00", "18:00")).add(shift("NIGHT", "18:00", "06:00"));
        }));

        assertThat(shiftNames(DAY.minusDays(1))).containsExactly("NIGHT", "MORNING", "AFTERNOON");
        assertThat(shiftNames(DAY)).containsExactly("DAY", "NIGHT");
        assertThat(roster.shiftTable(mine.mineId(), DAY).orElseThrow().shifts().getFirst())
                .isEqualTo(new ShiftTable.Shift("DAY", LocalTime.of(6, 0), LocalTime.of(18, 0), 0));
        assertThat(roster.shiftTable(mine.mineId(), RosterFixture.SINCE.minusDays(1)))
                .isEmpty();
    }

    @Test
    void aPeriodIsOpenUntilItIsClosed() {
        YearMonth march = YearMonth.from(DAY);
        assertThat(roster.period(mine.mineId(), DAY).orElseThrow().closed()).isFalse();

        replica.apply(mine.change(mine.periodId(march), period -> {
            period.put("closedAt", "2026-04-03T09:00:00+08:00");
            period.put("to", "2026-03-26");
        }));

        assertThat(roster.period(mine.mineId(), LocalDate.of(2026, 3, 25))
                        .orElseThrow()
                        .closed())
                .isTrue();
        assertThat(roster.period(mine.mineId(), LocalDate.of(2026, 3, 26))).isEmpty();
        assertThat(roster.at(first.worker().id(), DAY).orElseThrow().period().closedAt())
                .isEqualTo("2026-04-03T01:00:00Z");
    }

    @Test
    void aTermLeapsOverTheHolidaysOfTheMine() {
        LocalDate wednesday = LocalDate.of(2026, 9, 30);
        assertThat(roster.workingDays(mine.mineId()).after(wednesday, 2)).isEqualTo("2026-10-02");

        replica.apply(mine.holidays(
                2026,
                Map.of(
                        LocalDate.of(2026, 10, 1), "HOLIDAY",
                        LocalDate.of(2026, 10, 2), "HOLIDAY",
                        LocalDate.of(2026, 10, 3), "WORKDAY")));

        assertThat(roster.workingDays(mine.mineId()).after(wednesday, 2)).isEqualTo("2026-10-05");
        assertThat(roster.workingDays(RosterFixture.create().mineId()).isWorkingDay(LocalDate.of(2026, 10, 1)))
                .isTrue();
    }

    private UUID covering(UUID worker, LocalDate date) {
        return roster.at(worker, date).orElseThrow().coveringBranchId();
    }

    private List<String> shiftNames(LocalDate date) {
        return roster.shiftTable(mine.mineId(), date).orElseThrow().shifts().stream()
                .map(ShiftTable.Shift::name)
                .toList();
    }

    private static void cover(ObjectNode branch, UUID unit, LocalDate from, LocalDate to) {
        branch.withArray("/coverings")
                .addObject()
                .put("unitId", unit.toString())
                .put("from", from.toString())
                .put("to", to == null ? null : to.toString());
    }

    private static ObjectNode shift(String name, String start, String end) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("shift", name)
                .put("start", start)
                .put("end", end)
                .put("meetingBefore", 30)
                .put("punchWindow", 20)
                .put("businessDateOffset", 0);
    }
}
