package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The OpenAPI document that a service answers is the one it promises in {@code contracts/openapi.json}. To promise
 * something new, run the test with {@code -Dlamproom.contracts.write=true} and commit the file.
 */
public final class OpenApiContract {

    private static final Path FILE = Path.of("src/main/resources/contracts/openapi.json");
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
            none(
                    OpenApiChecks.clashes(answered),
                    "two classes of one simple name: the second got a number; rename one of them");
            none(OpenApiChecks.withoutExample(answered), "operations whose body shows no example");
            none(OpenApiChecks.unnamed(answered), "schemas without a name; make them a record");
            none(OpenApiChecks.withoutContent(answered), "answers of which nothing is said");
            none(OpenApiChecks.withoutFailures(answered), "failures that are not documented");
            none(OpenApiChecks.codesUnexplained(answered), "enums with neither a code list nor a description");
            assertThat(JSON.readTree(Files.readString(FILE)))
                    .as("%s is what the service answers; see %s", FILE, OpenApiContract.class.getName())
                    .isEqualTo(answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every query parameter of the promised document says what it does. */
    public static void checkFilters() {
        try {
            none(
                    OpenApiChecks.filtersUnexplained(JSON.readTree(Files.readString(FILE))),
                    "query parameters without a description");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void none(List<String> found, String what) {
        assertThat(found).as(what).isEmpty();
    }
}
