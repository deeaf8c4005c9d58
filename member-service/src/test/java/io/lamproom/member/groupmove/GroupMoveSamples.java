package io.lamproom.member.groupmove;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import java.util.Map;
import java.util.Optional;

/** Moves from the mine to another of its group, and from there. */
public class GroupMoveSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/group-moves";
    private static final Map<String, Object> NOTE = Map.of("note", "名额已满");

    private String mine;
    private Map<String, Object> asking;
    private Map<String, Object> takingOver;
    private String leaving;
    private String arriving;

    @Override
    public void prepare(TestMine made, Line first, Line second) {
        mine = made.id();
        TestMine other = TestMine.create();
        GroupMines.of(made, other);
        asking = asking(made.worker(first.team()).id(), other);
        leaving = TestMine.made(made.as(Tokens.of("hr-dept").subject("hr-of-the-sample"))
                .body(asking)
                .post(ROOT));
        String theirs = other.worker(other.section("综采队")).id();
        arriving = TestMine.made(other.hr().body(asking(theirs, made)).post(ROOT));
        takingOver = Map.of("staffNo", "M100001", "unitId", first.team());
    }

    private static Map<String, Object> asking(String worker, TestMine to) {
        return Map.of("workerId", worker, "toMine", to.code(), "from", "2026-06-01", "reason", "集团人调1号");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "joinGroup" ->
                        Sample.record("/api/v1/units/" + mine + "/group").body(Map.of("code", "G-1", "name", "试验集团"));
                    case "listGroupMoves" -> Sample.list(ROOT, leaving);
                    case "getGroupMove" -> Sample.record(ROOT + "/" + leaving);
                    case "askGroupMove" -> Sample.record(ROOT).body(asking).outsideIs(422);
                    case "takeOverGroupMove" ->
                        Sample.record(ROOT + "/" + arriving + "/take-over").body(takingOver);
                    case "refuseGroupMove" ->
                        Sample.record(ROOT + "/" + arriving + "/refusal").body(NOTE);
                    case "withdrawGroupMove" ->
                        Sample.record(ROOT + "/" + leaving + "/withdrawal").body(NOTE);
                    default -> null;
                });
    }
}
