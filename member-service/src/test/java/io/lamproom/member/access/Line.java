package io.lamproom.member.access;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.security.Role;

/** A section with a branch and one person in every position. */
public record Line(
        String section,
        String team,
        String branch,
        Hired secretary,
        Hired committeeMember,
        Hired sectionHead,
        Hired manager,
        Hired clerk,
        Hired teamLeader,
        Hired watch,
        Hired worker,
        String secretaryPosition) {

    static Line in(TestMine mine, String name) {
        String section = mine.section(name);
        String team = mine.team(section, "生产一班");
        String branch = mine.branch(name + "党支部");
        mine.cover(branch, section);
        Line line = new Line(
                section,
                team,
                branch,
                mine.worker(section),
                mine.worker(section),
                mine.worker(section),
                mine.worker(section),
                mine.worker(section),
                mine.worker(team),
                mine.worker(team),
                mine.worker(team),
                null);
        mine.position(line.committeeMember.id(), "COMMITTEE_MEMBER", branch);
        mine.position(line.sectionHead.id(), "SECTION_HEAD", section);
        mine.position(line.manager.id(), "FUNCTIONAL_MANAGER", section);
        mine.position(line.teamLeader.id(), "TEAM_LEADER", team);
        return line.withSecretary(mine.position(line.secretary.id(), "BRANCH_SECRETARY", branch));
    }

    private Line withSecretary(String position) {
        return new Line(
                section,
                team,
                branch,
                secretary,
                committeeMember,
                sectionHead,
                manager,
                clerk,
                teamLeader,
                watch,
                worker,
                position);
    }

    String holder(Role role) {
        return (switch (role) {
                    case BRANCH_SECRETARY -> secretary;
                    case BRANCH_COMMITTEE -> committeeMember;
                    case SECTION_HEAD -> sectionHead;
                    case FUNCTIONAL_MANAGER -> manager;
                    case ATTENDANCE_CLERK -> clerk;
                    case TEAM_LEADER -> teamLeader;
                    case MASS_SAFETY_WATCH -> watch;
                    default -> worker;
                })
                .staffNo();
    }
}
