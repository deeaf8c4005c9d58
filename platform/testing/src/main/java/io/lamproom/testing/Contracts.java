package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The promises of a producer, in {@code contracts/<type>.schema.json} and {@code <type>.sample.json}. Every module that
 * publishes has a test of one line, {@code Contracts.check()}. Besides, {@link ContractCheck} validates every event that
 * any test makes the service emit.
 */
public final class Contracts {

    private static final Path FOLDER = Path.of("src/main/resources/contracts");

    /** What is never on a topic, under whatever aggregate. */
    private static final Set<String> NEVER_PUBLISHED = Set.of(
            "idNumber",
            "idCard",
            "phone",
            "mobile",
            "address",
            "emergencyContact",
            "family",
            "health",
            "wage",
            "narrative",
            "informant");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Optional<JsonSchema>> CLOSED = new ConcurrentHashMap<>();

    private Contracts() {}

    /**
     * Checks, in the module's folder, that each schema has a sample, that samples are valid and that schemas have only
     * been added to since their last release ({@code contracts/released/<type>.schema.json}).
     */
    public static void check() {
        List<Path> schemas = schemas();
        assertThat(schemas).as("schemas in %s", FOLDER).isNotEmpty();
        for (Path file : schemas) {
            JsonNode schema = read(file);
            String type = typeOf(file);
            assertThat(neverPublished(schema)).as("personal data in %s", file).isEmpty();
            Path sample = FOLDER.resolve(type + ".sample.json");
            assertThat(sample).as("sample of %s", type).isRegularFile();
            assertThat(faults(compile(closed(schema)), read(sample)))
                    .as("%s", sample)
                    .isEmpty();
            Path released = FOLDER.resolve("released").resolve(type + ".schema.json");
            if (Files.exists(released)) {
                assertThat(breaches(read(released), schema, ""))
                        .as("%s since its release", file)
                        .isEmpty();
            }
        }
    }

    /** What is wrong with a published state, by the schema of its type on the class path; fields beyond it included. */
    static List<String> faults(String aggregateType, JsonNode state) {
        return CLOSED.computeIfAbsent(aggregateType, Contracts::onClassPath)
                .map(schema -> faults(schema, state))
                .orElseGet(() -> List.of("there is no contracts/" + aggregateType + ".schema.json"));
    }

    private static List<String> faults(JsonSchema schema, JsonNode state) {
        return schema.validate(state).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static Optional<JsonSchema> onClassPath(String aggregateType) {
        String name = "contracts/" + aggregateType + ".schema.json";
        try (InputStream schema = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return schema == null ? Optional.empty() : Optional.of(compile(closed(JSON.readTree(schema))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema compile(JsonNode schema) {
        SchemaValidatorsConfig settings =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, settings);
    }

    /** A schema is open for its readers; its producer may emit nothing that it does not name. */
    static JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode node) {
        node.forEach(Contracts::close);
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /**
     * Where a schema breaks what a former one promised: a property is gone, may be absent, or may be of a type or form
     * that it could not be of.
     */
    static List<String> breaches(JsonNode former, JsonNode present, String at) {
        List<String> breaches = new ArrayList<>();
        Set<String> types = new TreeSet<>(types(present));
        types.removeAll(types(former));
        if (!types(former).isEmpty() && (types(present).isEmpty() || !types.isEmpty())) {
            breaches.add(at + "/ may be " + (types.isEmpty() ? "anything" : types));
        }
        if (former.has("format") && !former.get("format").equals(present.path("format"))) {
            breaches.add(at + "/ is no longer of format " + former.get("format").asText());
        }
        Set<String> required = texts(present.path("required"));
        for (String name : texts(former.path("required"))) {
            if (!required.contains(name)) {
                breaches.add(at + "/" + name + " may be absent");
            }
        }
        former.path("properties").properties().forEach(property -> {
            JsonNode now = present.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaches.add(at + "/" + property.getKey() + " is gone");
            } else {
                breaches.addAll(breaches(property.getValue(), now, at + "/" + property.getKey()));
            }
        });
        if (former.has("items")) {
            breaches.addAll(breaches(former.get("items"), present.path("items"), at + "/*"));
        }
        return breaches;
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual() ? Set.of(type.asText()) : texts(type);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Set<String> neverPublished(JsonNode schema) {
        Set<String> found = new TreeSet<>();
        schema.findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(found::add));
        found.retainAll(NEVER_PUBLISHED);
        return found;
    }

    private static List<Path> schemas() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(Path schema) {
        String name = schema.getFileName().toString();
        return name.substring(0, name.length() - ".schema.json".length());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
