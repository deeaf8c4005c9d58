package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiChecksTest {

    @Test
    void aSchemaThatGotANumberSinceItsNameWasTakenIsAClash() throws JsonProcessingException {
        JsonNode document = new ObjectMapper()
                .readTree("{\"components\": {\"schemas\": {\"EndRequest\": {}, \"EndRequest1\": {}, \"Level2\": {}}}}");

        assertThat(OpenApiChecks.clashes(document)).containsExactly("EndRequest1");
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

        assertThat(OpenApiChecks.withoutExample(document)).containsExactly("none");
    }

    @Test
    void whatHasFieldsHasAName() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree("""
                {"paths": {"/a": {"post": {"operationId": "add",
                   "requestBody": {"content": {"application/json": {"schema": {"properties": {"x": {}}}}}},
                   "responses": {"200": {"content": {"application/json": {"schema":
                     {"type": "array", "items": {"properties": {"x": {}}}}}}},
                     "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Batch"}}}}}}}},
                 "components": {"schemas": {"Batch": {"properties": {
                   "items": {"type": "array", "items": {"properties": {"x": {}}}},
                   "named": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}}}}}}""");

        assertThat(OpenApiChecks.unnamed(document)).containsExactly("Batch.items", "add body", "add 200");
    }

    @Test
    void aChangeNamesTheProblemsItMayMeet() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree("""
                {"paths": {"/a/{id}/b": {"post": {"operationId": "change", "parameters": [{"name": "If-Match"}],
                   "responses": {"200": {}, "401": {"$ref": "#/components/responses/NoToken"},
                     "403": {"$ref": "#/components/responses/NoToken"}, "404": {"description": "No."},
                     "422": {"content": {"application/problem+json": {}}}}}}},
                 "components": {"responses": {"NoToken": {"content": {"application/problem+json": {}}}}}}""");

        assertThat(OpenApiChecks.withoutFailures(document))
                .containsExactly("change 404", "change 409", "change 412", "change 428");
        assertThat(OpenApiChecks.withoutContent(document)).containsExactly("change 200");
    }

    @Test
    void codesAndFiltersSayWhatTheyMean() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree("""
                {"paths": {"/a": {"get": {"operationId": "list", "parameters": [
                   {"name": "said", "in": "query", "description": "."}, {"name": "unsaid", "in": "query"}]}}},
                 "components": {"schemas": {"Said": {"enum": ["A"], "description": "."}, "Unsaid": {"enum": ["A"]},
                   "View": {"properties": {"state": {"enum": ["A"]}}}}}}""");

        assertThat(OpenApiChecks.codesUnexplained(document)).containsExactly("Unsaid", "View.state");
        assertThat(OpenApiChecks.filtersUnexplained(document)).containsExactly("list unsaid");
    }
}
