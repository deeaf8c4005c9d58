package io.lamproom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.ReachResolver;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RosterReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Inject
    Replica replica;

    @Inject
    ReachResolver reaches;

    private RosterFixture mine;
    private Line first;

    @BeforeEach
    void publishMine() {
        mine = RosterFixture.create();
        first = mine.first();
        replica.apply(mine);
    }

    @Test
    void aPositionReachesItsNode() {
        assertThat(reach(first.secretary(), Role.BRANCH_SECRETARY)).isEqualTo(only(Node.BRANCH, first.branchId()));
        assertThat(reach(first.committeeMember(), Role.BRANCH_COMMITTEE))
                .isEqualTo(only(Node.BRANCH, first.branchId()));
        assertThat(reach(first.sectionHead(), Role.SECTION_HEAD)).isEqualTo(only(Node.SECTION, first.sectionId()));
        assertThat(reach(first.teamLeader(), Role.TEAM_LEADER)).isEqualTo(only(Node.TEAM, first.teamId()));
        assertThat(reach(first.functionalManager(), Role.FUNCTIONAL_MANAGER))
                .isEqualTo(only(Node.SECTION, first.sectionId()));
    }

    @Test
    void clerkAndWatchReachWhereTheyAreAssigned() {
        assertThat(reach(first.attendanceClerk(), Role.ATTENDANCE_CLERK))
                .isEqualTo(only(Node.SECTION, first.sectionId()));
        assertThat(reach(first.massSafetyWatch(), Role.MASS_SAFETY_WATCH)).isEqualTo(only(Node.TEAM, first.teamId()));
        assertThat(reach(mine.leaver(), Role.ATTENDANCE_CLERK)).isEqualTo(Reach.nothing());
    }

    @Test
    void clerkAndWatchOnLoanReachWhereTheyAreLent() {
        Line second = mine.second();
        replica.apply(mine.lend(first.attendanceClerk(), second.sectionId(), null, TODAY, TODAY.plusDays(1))
                .lend(first.massSafetyWatch(), second.sectionId(), second.teamId(), TODAY.plusDays(1), null));

        assertThat(reach(first.attendanceClerk(), Role.ATTENDANCE_CLERK))
                .isEqualTo(only(Node.SECTION, second.sectionId()));
        assertThat(reach(first.massSafetyWatch(), Role.MASS_SAFETY_WATCH)).isEqualTo(only(Node.TEAM, first.teamId()));
    }

    @Test
    void aRoleWithoutItsPositionReachesNothing() {
        for (Role role : Role.values()) {
            if (role.span() != Role.Span.MINE) {
                assertThat(reach(mine.leaver(), role))
                        .as(role.claim())
                        .isEqualTo(
                                role == Role.WORKER
                                        ? only(Node.WORKER, mine.leaver().id())
                                        : Reach.nothing());
            }
        }
        assertThat(reach(first.teamLeader(), Role.SECTION_HEAD)).isEqualTo(Reach.nothing());
    }

    @Test
    void aWorkerReachesThemselves() {
        assertThat(reach(first.worker(), Role.WORKER))
                .isEqualTo(only(Node.WORKER, first.worker().id()));
    }

    @Test
    void severalRolesReachTogether() {
        assertThat(reach(first.teamLeader(), Role.TEAM_LEADER, Role.WORKER))
                .isEqualTo(only(Node.TEAM, first.teamId())
                        .and(only(Node.WORKER, first.teamLeader().id())));
    }

    @Test
    void departmentsAndProgramsReachTheMinesOfTheToken() {
        RosterFixture other = RosterFixture.create();
        replica.apply(other);
        Caller program = new Caller(
                "p",
                "p",
                Caller.Kind.PROGRAM,
                Set.of(),
                Set.of(Scope.CONDUCT_READ),
                Set.of(mine.code(), other.code(), "unknown"),
                Optional.empty());

        assertThat(reach(first.worker(), Role.SAFETY_DEPT)).isEqualTo(only(Node.MINE, mine.mineId()));
        assertThat(reaches.resolve(program, Set.of(), TODAY))
                .isEqualTo(Reach.of(Node.MINE, Set.of(mine.mineId(), other.mineId())));
    }

    @Test
    void anOtherMinesPersonOfTheSameStaffNumberReachesNothingHere() {
        RosterFixture other = RosterFixture.create();
        replica.apply(other);

        Reach reach = reaches.resolve(
                person(other.code(), first.secretary().staffNo(), Role.BRANCH_SECRETARY),
                Set.of(Role.BRANCH_SECRETARY),
                TODAY);

        assertThat(reach).isEqualTo(only(Node.BRANCH, other.first().branchId()));
    }

    @Test
    void aPositionReachesFromItsFirstDayToTheDayBeforeItsLast() {
        replica.apply(mine.change(
                first.sectionHead().id(),
                worker -> ((ObjectNode) worker.at("/positions/0"))
                        .put("from", TODAY.toString())
                        .put("to", TODAY.plusDays(2).toString())));

        assertThat(reachOn(TODAY.minusDays(1))).isEqualTo(Reach.nothing());
        assertThat(reachOn(TODAY)).isEqualTo(only(Node.SECTION, first.sectionId()));
        assertThat(reachOn(TODAY.plusDays(1))).isEqualTo(only(Node.SECTION, first.sectionId()));
        assertThat(reachOn(TODAY.plusDays(2))).isEqualTo(Reach.nothing());
    }

    @Test
    void whoseRolesTheOperationDoesNotAdmitReachesNothing() {
        assertThat(reach(first.secretary())).isEqualTo(Reach.nothing());
    }

    private Reach reachOn(LocalDate date) {
        Caller head = person(mine.code(), first.sectionHead().staffNo(), Role.SECTION_HEAD);
        return reaches.resolve(head, head.roles(), date);
    }

    private Reach reach(Person person, Role... roles) {
        Caller caller = person(mine.code(), person.staffNo(), roles);
        return reaches.resolve(caller, caller.roles(), TODAY);
    }

    private static Caller person(String mine, String staffNo, Role... roles) {
        return new Caller(
                staffNo, "web", Caller.Kind.PERSON, Set.of(roles), Set.of(), Set.of(mine), Optional.of(staffNo));
    }

    private static Reach only(Node node, UUID id) {
        return Reach.of(node, Set.of(id));
    }
}
