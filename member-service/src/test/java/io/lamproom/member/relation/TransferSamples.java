package io.lamproom.member.relation;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Requests about transfers for the access test. */
public class TransferSamples implements FeatureSamples {

    private Line line;
    private String transfer;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        new PartyPeople(mine).member(first.teamLeader(), "FULL", first.branch(), "2024-01-01");
        transfer = TestMine.made(mine.party().body(letter()).post("/api/v1/relation-transfers"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/relation-transfers/" + transfer;
        return Optional.ofNullable(
                switch (operation) {
                    case "listRelationTransfers" -> Sample.list("/api/v1/relation-transfers", transfer);
                    case "getRelationTransfer" -> Sample.record(path);
                    case "issueRelationLetter" ->
                        Sample.record("/api/v1/relation-transfers")
                                .body(letter())
                                .outsideIs(422);
                    case "takeInMember" ->
                        Sample.record("/api/v1/relation-transfers/arrivals")
                                .body(Map.of(
                                        "workerId", line.teamLeader().id(),
                                        "branchId", line.branch(),
                                        "counterpart", "中共某大学委员会",
                                        "letterNo", "A-1",
                                        "issuedOn", "2026-07-01",
                                        "validUntil", "2026-09-30",
                                        "on", "2026-08-20",
                                        "category", "PROBATIONARY",
                                        "joinedOn", "2026-05-10"))
                                .outsideIs(422);
                    case "receiveRelationTransfer" ->
                        Sample.record(path + "/receipt").body(Map.of("on", "2026-08-20"));
                    case "cancelRelationTransfer" ->
                        Sample.record(path + "/cancellation").body(Map.of("on", "2026-08-20", "reason", "重新开具"));
                    default -> null;
                });
    }

    private Map<String, Object> letter() {
        return Map.of(
                "workerId", line.teamLeader().id(),
                "counterpart", "中共某街道工作委员会",
                "letterNo", "2026-1",
                "issuedOn", "2026-08-01");
    }
}
