package io.lamproom.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds, while the gateway is built, the contracts of the services to the gateway's own: callers see one API. The files
 * are those of the services' source folders, put on the class path by the build; a service without one is left out.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class MergedContracts implements OASFilter {

    static final List<String> SERVICES = List.of("member", "mentoring", "conduct", "training");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI own) {
        try {
            ContractMerge merge = new ContractMerge("gateway", (ObjectNode) JSON.readTree(json(own)));
            for (String service : SERVICES) {
                ObjectNode contract = contract(service);
                if (contract != null) {
                    merge.add(service, contract);
                }
            }
            OpenAPI merged = parse(JSON.writeValueAsBytes(merge.document()));
            own.setPaths(merged.getPaths());
            own.setComponents(merged.getComponents());
            own.setTags(merged.getTags());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contract of a service as the build saw it, or null. */
    static ObjectNode contract(String service) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("services/" + service + "/openapi.json")) {
            return in == null ? null : (ObjectNode) JSON.readTree(in);
        }
    }

    private static String json(OpenAPI model) {
        return SmallRyeOpenAPI.builder()
                .withInitialModel(model)
                .enableAnnotationScan(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableModelReader(false)
                .build()
                .toJSON();
    }

    private static OpenAPI parse(byte[] document) {
        return SmallRyeOpenAPI.builder()
                .withCustomStaticFile(() -> new ByteArrayInputStream(document))
                .enableAnnotationScan(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableModelReader(false)
                .build()
                .model();
    }
}
