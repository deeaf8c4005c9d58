package io.lamproom.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.proxy.RouteTable;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class MergedOpenApiTest {

    @Inject
    RouteTable routes;

    @Test
    void everyRootOfEveryContractIsRoutedToItsServiceAndNoOther() throws Exception {
        List<String> faults = new ArrayList<>();
        for (String service : MergedContracts.SERVICES) {
            ObjectNode contract = MergedContracts.contract(service);
            if (contract == null) {
                continue;
            }
            Set<String> unused = new TreeSet<>(
                    ConfigProvider.getConfig().getValues("lamproom.routes." + service + ".roots", String.class));
            contract.path("paths").fieldNames().forEachRemaining(path -> {
                String real = path.replace("{service}", service);
                if (!routes.owner(real).equals(Optional.of(service))) {
                    faults.add(service + " answers " + real + ", but it is routed to " + routes.owner(real));
                }
                unused.removeIf(root -> (real + "/").startsWith("/api/v1/" + root + "/"));
            });
            unused.forEach(root -> faults.add(root + " is routed to " + service + ", which does not answer it"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theDocumentHoldsTheGatewaysPathsAndThoseOfAllServices() throws Exception {
        JsonNode merged = document();
        Set<String> paths = new TreeSet<>();
        merged.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths).contains("/api/v1/dashboards/branches/{id}", "/api/v1/admin/projections");
        for (String service : MergedContracts.SERVICES) {
            ObjectNode contract = MergedContracts.contract(service);
            if (contract != null) {
                contract.path("paths")
                        .fieldNames()
                        .forEachRemaining(path -> assertThat(paths).contains(path.replace("{service}", service)));
            }
        }
        assertThat(unresolved(merged)).isEmpty();
    }

    @Test
    void theGatewaysOwnPartIsItsContract() {
        OpenApiContract.check(this::ownPart);
    }

    /** The gateway's paths and what they refer to. */
    private ObjectNode ownPart(ObjectNode document) {
        ObjectNode own = document.deepCopy();
        ObjectNode paths = (ObjectNode) own.path("paths");
        List<String> others = new ArrayList<>();
        paths.fieldNames().forEachRemaining(path -> {
            if (!routes.owner(path).equals(Optional.of("gateway"))) {
                others.add(path);
            }
        });
        paths.remove(others);
        own.remove("tags");
        Set<String> used = new TreeSet<>();
        List<JsonNode> unread = new ArrayList<>(List.of(paths));
        while (!unread.isEmpty()) {
            unread.removeLast().findValuesAsText("$ref").forEach(reference -> {
                if (used.add(reference.substring(reference.lastIndexOf('/') + 1))) {
                    unread.add(document.at(reference.substring(1)));
                }
            });
        }
        ((ObjectNode) own.at("/components/schemas")).retain(used);
        return own;
    }

    @Test
    void swaggerUiIsOnTheCallersPort() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static JsonNode document() throws Exception {
        return new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static Set<String> unresolved(JsonNode document) {
        Set<String> missing = new TreeSet<>();
        document.findValuesAsText("$ref").forEach(reference -> {
            if (document.at(reference.substring(1)).isMissingNode()) {
                missing.add(reference);
            }
        });
        return missing;
    }
}
