package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMER = """
            {"type": "object", "required": ["id", "at"], "properties": {
              "id": {"type": "string", "format": "uuid"},
              "at": {"type": "string"},
              "places": {"type": "array", "items": {"type": "object", "required": ["no"], "properties": {
                "no": {"type": "integer"}}}}}}""";

    @Test
    void aStateThatKeepsItsContractHasNoFaults() throws Exception {
        assertThat(Contracts.faults("lamp", lamp("\"lit\": true"))).isEmpty();
    }

    @Test
    void theSealOfTheAuditHasASample() throws Exception {
        assertThat(Contracts.faults(
                        "audit-seal", JSON.readTree(getClass().getResource("/contracts/audit-seal.sample.json"))))
                .isEmpty();
    }

    @Test
    void aFieldThatIsMissingWrongOrUnknownIsAFault() throws Exception {
        assertThat(Contracts.faults("lamp", lamp(null)))
                .singleElement()
                .asString()
                .contains("lit");
        assertThat(Contracts.faults("lamp", lamp("\"lit\": \"yes\"")))
                .singleElement()
                .asString()
                .contains("/lit", "boolean");
        assertThat(Contracts.faults("lamp", lamp("\"lit\": true, \"colour\": \"red\"")))
                .singleElement()
                .asString()
                .contains("colour");
    }

    @Test
    void aStateWithoutAContractIsAFault() throws Exception {
        assertThat(Contracts.faults("helmet", JSON.readTree("{}")))
                .containsExactly("there is no contracts/helmet.schema.json");
    }

    @Test
    void addingBreaksNobody() throws Exception {
        assertThat(breachesOf(FORMER.replace("\"at\": {", "\"by\": {\"type\": \"string\"}, \"at\": {")))
                .isEmpty();
        assertThat(breachesOf(FORMER.replace("[\"id\", \"at\"]", "[\"id\", \"at\", \"places\"]")))
                .isEmpty();
    }

    @Test
    void whatAReaderReliedOnStays() throws Exception {
        assertThat(breachesOf(FORMER.replace("\"at\": {\"type\": \"string\"},", "")))
                .containsExactly("/at is gone");
        assertThat(breachesOf(FORMER.replace("[\"id\", \"at\"]", "[\"id\"]"))).containsExactly("/at may be absent");
        assertThat(breachesOf(FORMER.replace("\"integer\"", "[\"integer\", \"null\"]")))
                .containsExactly("/places/*/no/ may be [null]");
        assertThat(breachesOf(FORMER.replace(", \"format\": \"uuid\"", "")))
                .containsExactly("/id/ is no longer of format uuid");
    }

    private static JsonNode lamp(String rest) throws Exception {
        return JSON.readTree("""
                {"id": "019b3a50-0000-7000-8000-000000000004", "mineId": "019b3a50-0000-7000-8000-000000000001",
                 "number": "L-1", "lumens": 200%s}""".formatted(rest == null ? "" : ", " + rest));
    }

    private static List<String> breachesOf(String present) throws Exception {
        return Contracts.breaches(JSON.readTree(FORMER), JSON.readTree(present), "");
    }
}
