package io.lamproom.member.partyroster;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** Requests about Party rosters for the access test; its worker is a Party member by the samples of memberships. */
public class PartyRosterSamples implements FeatureSamples {

    private static final byte[] SHEET = "姓名,工号,支部,人员类别\n张三,000123,无此支部,正式党员".getBytes(UTF_8);

    private TestMine mine;
    private Line line;
    private String sheetImport;

    @Override
    public void prepare(TestMine made, Line first, Line second) {
        mine = made;
        line = first;
        sheetImport = mine.party()
                .contentType("text/csv")
                .body(SHEET)
                .post("/api/v1/party-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/party-imports/" + sheetImport;
        return Optional.ofNullable(
                switch (operation) {
                    // within the reach it is read, and found to be no sheet
                    case "requestPartyImport" ->
                        Sample.record("/api/v1/party-imports?mine=" + mine.code())
                                .header("Content-Type", "text/csv")
                                .insideIs(422);
                    case "listPartyImports" -> Sample.list("/api/v1/party-imports", sheetImport);
                    case "getPartyImport" -> Sample.record(path);
                    case "listPartyImportRows" -> Sample.record(path + "/rows");
                    case "commitPartyImport" -> Sample.record(path + "/commitment");
                    case "cancelPartyImport" -> Sample.record(path + "/cancellation");
                    case "exportPartyRoster" ->
                        Sample.list(
                                "/api/v1/party-roster-export?format=CSV",
                                line.worker().staffNo());
                    default -> null;
                });
    }
}
