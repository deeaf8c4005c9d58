package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The OpenAPI document that a service answers is the one it promises in {@code contracts/openapi.json}. To promise
 * something new, run the test with {@code -Dlamproom.contracts.write=true} and commit the file.
 */
public final class OpenApiContract {

    private static final Path FILE = Path.of("src/main/resources/contracts/openapi.json");
    private static final Pattern NUMBERED = Pattern.compile("\\d+$");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private OpenApiContract() {}

    /** To be called in a {@code @QuarkusTest}, from the module's folder. */
    public static void check() {
        check(answered -> answered);
    }

    /** The same for a part of the document, where a service answers more than it promises itself. */
    public static void check(UnaryOperator<ObjectNode> part) {
        try {
            ObjectNode document = (ObjectNode)
                    JSON.readTree(RestAssured.get("/q/openapi?format=json").asByteArray());
            document.remove("servers");
            ObjectNode answered = part.apply(document);
            if (Boolean.getBoolean("lamproom.contracts.write")) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, JSON.writeValueAsString(answered) + "\n");
            }
            assertThat(clashes(answered))
                    .as("two classes of one simple name: the second got a number; rename one of them")
                    .isEmpty();
            assertThat(withoutExample(answered))
                    .as("operations whose body shows no example")
                    .isEmpty();
            assertThat(JSON.readTree(Files.readString(FILE)))
                    .as("%s is what the service answers; see %s", FILE, OpenApiContract.class.getName())
                    .isEqualTo(answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        for (JsonNode path : document.at("/paths")) {
            for (JsonNode operation : path) {
                JsonNode body = operation.at("/requestBody/content/application~1json");
                if (!body.isMissingNode() && !shown(body) && !shown(resolved(document, body.get("schema")))) {
                    operations.add(operation.path("operationId").asText());
                }
            }
        }
        return operations;
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
