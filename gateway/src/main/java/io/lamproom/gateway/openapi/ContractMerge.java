package io.lamproom.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One OpenAPI document of several. Components of the same name and content are shared; where only the name is the same,
 * the later one is named after its document. A path may stand in one document only.
 */
final class ContractMerge {

    private static final String SERVICE = "{service}";
    private static final String COMPONENTS = "#/components/";

    private final ObjectNode merged;
    private final Set<String> operationIds = new HashSet<>();

    ContractMerge(String firstService, ObjectNode first) {
        merged = owned(firstService, first);
        operations(merged)
                .forEach(operation ->
                        operationIds.add(operation.path("operationId").asText()));
    }

    ObjectNode document() {
        return merged;
    }

    /** Adds the contract of a service. */
    ContractMerge add(String service, ObjectNode contract) {
        ObjectNode own = owned(service, contract);
        ObjectNode document = (ObjectNode) renamed(own, newNames(service, own));
        document.path("components").properties().forEach(section -> {
            ObjectNode into = merged.withObject("/components/" + section.getKey());
            section.getValue().properties().forEach(component -> into.set(component.getKey(), component.getValue()));
        });
        operations(document).forEach(operation -> keepIdUnique(service, (ObjectNode) operation));
        ObjectNode paths = merged.withObject("/paths");
        document.path("paths").properties().forEach(path -> {
            if (paths.has(path.getKey())) {
                throw new IllegalStateException(service + " claims a path of another service: " + path.getKey());
            }
            paths.set(path.getKey(), path.getValue());
        });
        addTags(document);
        return this;
    }

    /** The contract with the service's own name where a path of all services leaves it open. */
    private static ObjectNode owned(String service, ObjectNode contract) {
        ObjectNode document = contract.deepCopy();
        ObjectNode paths = document.objectNode();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().contains(SERVICE)) {
                dropServiceParameter(path.getValue());
                path.getValue().forEach(ContractMerge::dropServiceParameter);
            }
            paths.set(path.getKey().replace(SERVICE, service), path.getValue());
        });
        document.set("paths", paths);
        return document;
    }

    private static void dropServiceParameter(JsonNode item) {
        if (item.path("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                if (parameters.get(i).path("name").asText().equals("service")) {
                    parameters.remove(i);
                }
            }
            if (parameters.isEmpty()) {
                ((ObjectNode) item).remove("parameters");
            }
        }
    }

    /** References that must change, old to new; what refers to a renamed component is another component too. */
    private Map<String, String> newNames(String service, ObjectNode contract) {
        Map<String, String> names = new HashMap<>();
        int before;
        do {
            before = names.size();
            contract.path("components")
                    .properties()
                    .forEach(section -> section.getValue().properties().forEach(component -> {
                        String reference = COMPONENTS + section.getKey() + "/" + component.getKey();
                        JsonNode taken =
                                merged.path("components").path(section.getKey()).get(component.getKey());
                        if (taken != null && !taken.equals(renamed(component.getValue(), names))) {
                            names.put(
                                    reference,
                                    COMPONENTS + section.getKey() + "/" + prefixed(service, component.getKey()));
                        }
                    }));
        } while (names.size() > before);
        return names;
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        if (names.isEmpty()) {
            return node.deepCopy();
        }
        JsonNode copy = renameReferences(node, names);
        names.forEach((from, to) -> {
            String[] old = from.substring(COMPONENTS.length()).split("/");
            JsonNode section = copy.path("components").path(old[0]);
            if (section.has(old[1])) {
                ((ObjectNode) section)
                        .set(to.substring(to.lastIndexOf('/') + 1), ((ObjectNode) section).remove(old[1]));
            }
        });
        return copy;
    }

    private static JsonNode renameReferences(JsonNode node, Map<String, String> names) {
        if (node.isTextual() && names.containsKey(node.textValue())) {
            return TextNode.valueOf(names.get(node.textValue()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), renameReferences(field.getValue(), names)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(renameReferences(element, names)));
            return copy;
        }
        return node;
    }

    private void keepIdUnique(String service, ObjectNode operation) {
        String id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            String unique = service + prefixed("", id);
            operation.put("operationId", unique);
            operationIds.add(unique);
        }
    }

    private void addTags(ObjectNode document) {
        if (!document.path("tags").isArray()) {
            return;
        }
        ArrayNode tags = merged.withArray("/tags");
        Set<String> known = new HashSet<>();
        tags.forEach(tag -> known.add(tag.path("name").asText()));
        document.get("tags").forEach(tag -> {
            if (known.add(tag.path("name").asText())) {
                tags.add(tag);
            }
        });
    }

    private static Iterable<JsonNode> operations(JsonNode document) {
        return () -> document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.has("responses"))
                .iterator();
    }

    private static String prefixed(String prefix, String name) {
        return capital(prefix) + capital(name);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
