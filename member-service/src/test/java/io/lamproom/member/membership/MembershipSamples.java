package io.lamproom.member.membership;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Requests about Party members and Party groups for the access test. */
public class MembershipSamples implements FeatureSamples {

    private Line line;
    private String member;
    private String group;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        PartyPeople people = new PartyPeople(mine);
        member = people.member(first.worker(), "FULL", first.branch(), "2024-01-01");
        group = people.group(first.branch(), "生产一班党小组");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/members/" + member;
        String groupPath = "/api/v1/party-groups/" + group;
        Map<String, Object> decision = Map.of("from", "2026-01-01", "reason", "党委决定");
        return Optional.ofNullable(
                switch (operation) {
                    case "recordMembership" ->
                        Sample.record(line.worker().path() + "/memberships")
                                .body(Map.of(
                                        "category", "FULL", "relationBranchId", line.branch(), "from", "2026-01-01"));
                    case "listMembers" -> Sample.list("/api/v1/members", member);
                    case "callRoll" -> Sample.record("/api/v1/members/roll?branch=" + line.branch());
                    case "getMember" -> Sample.record(path);
                    case "suspendMembership" ->
                        Sample.record(path + "/suspension").body(decision);
                    case "restoreMembership" ->
                        Sample.record(path + "/restoration").body(decision);
                    case "terminateMembership" ->
                        Sample.record(path + "/termination").body(decision);
                    case "markMember" ->
                        Sample.record(path + "/marks")
                                .body(Map.of("kind", "FLOATING", "reason", "外出务工", "from", "2026-01-01"));
                    // the mark itself is not asked for without If-Match
                    case "endMemberMark" ->
                        Sample.record(path + "/marks/" + group + "/closure").body(Map.of("to", "2026-02-01"));
                    case "placeMember" ->
                        Sample.record(path + "/placements").body(Map.of("groupId", group, "from", "2026-01-01"));
                    case "listPartyGroups" -> Sample.list("/api/v1/party-groups", group);
                    case "getPartyGroup" -> Sample.record(groupPath);
                    case "createPartyGroup" ->
                        Sample.record("/api/v1/party-groups")
                                .body(Map.of("branchId", line.branch(), "name", "检修班党小组", "from", "2026-01-01"))
                                .outsideIs(422);
                    case "changePartyGroup" -> Sample.record(groupPath).body(Map.of("name", "生产一班党小组"));
                    case "closePartyGroup" ->
                        Sample.record(groupPath + "/closure").body(Map.of("to", "2026-02-01"));
                    default -> null;
                });
    }
}
