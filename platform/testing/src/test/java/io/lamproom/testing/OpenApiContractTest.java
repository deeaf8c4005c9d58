package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {

    @Test
    void aSchemaThatGotANumberSinceItsNameWasTakenIsAClash() throws JsonProcessingException {
        JsonNode document = new ObjectMapper()
                .readTree("{\"components\": {\"schemas\": {\"EndRequest\": {}, \"EndRequest1\": {}, \"Level2\": {}}}}");

        assertThat(OpenApiContract.clashes(document)).containsExactly("EndRequest1");
    }

    @Test
    void aBodyShowsAnExampleInWholeOrInItsFields() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree("""
                {"paths": {
                  "/a": {"post": {"operationId": "beside", "requestBody": {"content": {"application/json":
                         {"schema": {"$ref": "#/components/schemas/Bare"}, "example": {}}}}}},
                  "/b": {"post": {"operationId": "field", "requestBody": {"content": {"application/json":
                         {"schema": {"$ref": "#/components/schemas/Field"}}}}}},
                  "/c": {"post": {"operationId": "none", "requestBody": {"content": {"application/json":
                         {"schema": {"$ref": "#/components/schemas/Bare"}}}}},
                         "get": {"operationId": "bodiless"}}},
                 "components": {"schemas": {
                   "Bare": {"properties": {"name": {"type": "string"}}},
                   "Field": {"properties": {"name": {"type": "string", "examples": ["x"]}}}}}}""");

        assertThat(OpenApiContract.withoutExample(document)).containsExactly("none");
    }
}
