package io.lamproom.member.contractor;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Contracts of contractors' units. */
public class ContractSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/contractor-contracts";

    private Map<String, Object> request;
    private String contract;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        request = Map.of(
                "unitId", mine.unit(mine.id(), "CONTRACTOR", "外委一队"),
                "company", "示范矿山工程有限公司",
                "creditCode", "91350100M000100Y43",
                "contractNo", "HT-1",
                "from", "2026-01-01",
                "to", "2028-01-01");
        contract = TestMine.made(mine.hr().body(request).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listContractorContracts" -> Sample.list(ROOT, contract);
                    case "getContractorContract" -> Sample.record(ROOT + "/" + contract);
                    case "recordContractorContract" ->
                        Sample.record(ROOT).body(request).outsideIs(422);
                    case "endContractorContract" ->
                        Sample.record(ROOT + "/" + contract + "/closure").body(Map.of("to", "2026-06-01"));
                    default -> null;
                });
    }
}
