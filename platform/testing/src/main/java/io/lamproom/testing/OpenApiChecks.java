package io.lamproom.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What makes an OpenAPI document hard to read for people and for generators of clients. */
final class OpenApiChecks {

    private static final Pattern NUMBERED = Pattern.compile("\\d+$");
    private static final String JSON = "application/json";
    private static final List<String> OF_A_CHANGE = List.of("409", "412", "422", "428");

    private OpenApiChecks() {}

    /** The schemas that are named like another one and a number, such as {@code EndRequest1}. */
    static List<String> clashes(JsonNode document) {
        Set<String> names = new TreeSet<>();
        document.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !name.equals(NUMBERED.matcher(name).replaceFirst(""))
                        && names.contains(NUMBERED.matcher(name).replaceFirst("")))
                .toList();
    }

    /** The operations whose JSON body has an example neither beside it nor in its schema. */
    static List<String> withoutExample(JsonNode document) {
        List<String> operations = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            JsonNode body = operation.at("/requestBody/content/application~1json");
            if (!body.isMissingNode() && !shown(body) && !shown(resolved(document, body.get("schema")))) {
                operations.add(id(operation));
            }
        });
        return operations;
    }

    /** Schemas that a generator would have to make up a name for. */
    static List<String> unnamed(JsonNode document) {
        List<String> found = new ArrayList<>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            if (isInline(field.getValue())) {
                                found.add(schema.getKey() + "." + field.getKey());
                            }
                        }));
        eachOperation(document, (path, operation) -> {
            if (isInline(operation.at("/requestBody/content/application~1json/schema"))) {
                found.add(id(operation) + " body");
            }
            operation.path("responses").properties().forEach(answer -> {
                if (isInline(answer.getValue().path("content").path(JSON).path("schema"))) {
                    found.add(id(operation) + " " + answer.getKey());
                }
            });
        });
        return found;
    }

    /** Good answers, but for 204, of which nothing is said. */
    static List<String> withoutContent(JsonNode document) {
        List<String> found = new ArrayList<>();
        eachOperation(
                document,
                (path, operation) -> operation.path("responses").properties().forEach(answer -> {
                    String status = answer.getKey();
                    if (status.startsWith("2")
                            && !status.equals("204")
                            && answer.getValue().path("content").isEmpty()) {
                        found.add(id(operation) + " " + status);
                    }
                }));
        return found;
    }

    /** Failures that an operation surely has and does not name, each as a problem document. */
    static List<String> withoutFailures(JsonNode document) {
        List<String> found = new ArrayList<>();
        eachOperation(
                document,
                (path, operation) -> failuresOf(path, operation).forEach(status -> {
                    JsonNode answer =
                            resolved(document, operation.path("responses").path(status));
                    if (!answer.path("content").has("application/problem+json")) {
                        found.add(id(operation) + " " + status);
                    }
                }));
        return found;
    }

    /** Enums whose codes are not explained. */
    static List<String> codesUnexplained(JsonNode document) {
        List<String> found = new ArrayList<>();
        document.at("/components/schemas").properties().forEach(schema -> {
            if (isUnexplained(schema.getValue())) {
                found.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(field -> {
                if (isUnexplained(field.getValue())) {
                    found.add(schema.getKey() + "." + field.getKey());
                }
            });
        });
        return found;
    }

    /** Query parameters of which nothing is said, such as the filters of a list. */
    static List<String> filtersUnexplained(JsonNode document) {
        List<String> found = new ArrayList<>();
        eachOperation(
                document,
                (path, operation) -> operation.path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asText().equals("query") && !parameter.has("description")) {
                        found.add(id(operation) + " " + parameter.path("name").asText());
                    }
                }));
        return found;
    }

    private static Set<String> failuresOf(String path, JsonNode operation) {
        Set<String> failures = new TreeSet<>(Set.of("401", "403"));
        if (path.contains("{")) {
            failures.add("404");
        }
        boolean change = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
        if (change) {
            failures.addAll(OF_A_CHANGE);
        }
        return failures;
    }

    private static void eachOperation(JsonNode document, BiConsumer<String, JsonNode> check) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                if (operation.has("operationId")) {
                    check.accept(path.getKey(), operation);
                }
            }
        }
    }

    /** An object with fields of its own, by itself or as what an array holds. */
    private static boolean isInline(JsonNode schema) {
        return schema.has("properties") || (schema.has("items") && isInline(schema.get("items")));
    }

    private static boolean isUnexplained(JsonNode schema) {
        return schema.has("enum") && !schema.has("description");
    }

    private static String id(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** In whole, or field by field. */
    private static boolean shown(JsonNode place) {
        return place.has("example")
                || place.has("examples")
                || StreamSupport.stream(place.path("properties").spliterator(), false)
                        .anyMatch(field -> field.has("example") || field.has("examples"));
    }
}
