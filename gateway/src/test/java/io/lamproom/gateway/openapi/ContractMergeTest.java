package io.lamproom.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ContractMergeTest {

    private static final String PROBLEM = "'Problem': {'type': 'object'}";

    private final ContractMerge merge = new ContractMerge(
            "gateway",
            document("/dashboards", "list", PROBLEM + ", 'Row': {'type': 'string'}, 'Page': " + pageOf("Row")));

    @Test
    void sharedSchemasStayOne() {
        ObjectNode merged =
                merge.add("conduct", document("/violations", "file", PROBLEM)).document();

        assertThat(merged.at("/components/schemas").propertyStream().map(e -> e.getKey()))
                .containsExactlyInAnyOrder("Problem", "Row", "Page");
        assertThat(merged.at("/paths").propertyStream().map(e -> e.getKey()))
                .containsExactly("/dashboards", "/violations");
    }

    @Test
    void aSchemaOfTheSameNameIsNamedAfterItsServiceWithAllThatRefersToIt() {
        ObjectNode merged = merge.add(
                        "conduct",
                        document("/violations", "list", "'Row': {'type': 'integer'}, 'Page': " + pageOf("Row")))
                .document();

        assertThat(merged.at("/components/schemas/Row/type").asText()).isEqualTo("string");
        assertThat(merged.at("/components/schemas/ConductRow/type").asText()).isEqualTo("integer");
        assertThat(merged.at("/components/schemas/Page/items/$ref").asText()).isEqualTo("#/components/schemas/Row");
        assertThat(merged.at("/components/schemas/ConductPage/items/$ref").asText())
                .isEqualTo("#/components/schemas/ConductRow");
        assertThat(merged.at("/paths/~1violations/get/responses/200/$ref").asText())
                .isEqualTo("#/components/schemas/ConductPage");
        assertThat(merged.at("/paths/~1dashboards/get/responses/200/$ref").asText())
                .isEqualTo("#/components/schemas/Page");
    }

    @Test
    void aPathOfAllServicesIsThatOfEach() {
        ObjectNode contract = document("/changes/{service}", "listChanges", PROBLEM);
        ((ObjectNode) contract.at("/paths/~1changes~1{service}/get"))
                .withArray("/parameters")
                .addObject()
                .put("name", "service");

        ObjectNode merged = merge.add("conduct", contract).document();

        assertThat(merged.at("/paths/~1changes~1conduct/get").has("responses")).isTrue();
        assertThat(merged.at("/paths/~1changes~1conduct/get").has("parameters")).isFalse();
    }

    @Test
    void operationIdsAreUnique() {
        ObjectNode merged =
                merge.add("conduct", document("/violations", "list", PROBLEM)).document();

        assertThat(merged.at("/paths/~1violations/get/operationId").asText()).isEqualTo("conductList");
        assertThat(merged.at("/paths/~1dashboards/get/operationId").asText()).isEqualTo("list");
    }

    @Test
    void aPathOfTwoServicesIsRefused() {
        assertThatThrownBy(() -> merge.add("conduct", document("/dashboards", "steal", PROBLEM)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/dashboards");
    }

    private static String pageOf(String schema) {
        return "{'type': 'array', 'items': {'$ref': '#/components/schemas/" + schema + "'}}";
    }

    private static ObjectNode document(String path, String operationId, String schemas) {
        try {
            return (ObjectNode) new ObjectMapper()
                    .readTree("""
                    {'paths': {'%s': {'get': {'operationId': '%s',
                        'responses': {'200': {'$ref': '#/components/schemas/Page'}}}}},
                     'components': {'schemas': {%s}}}""".formatted(path, operationId, schemas).replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
