package io.lamproom.platform.crypto;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of this service, read once from the file named by {@code lamproom.secrets-file}
 * ({@code LAMPROOM_SECRETS_FILE}). The same file serves all instances of a service and no other service.
 *
 * <p>The service does not start when the file or a key is missing, a key is not 32 random bytes, a key is used twice, or
 * (outside the local and test profiles) a key is one of those that the tests use.
 */
@Singleton
@Startup
public class Secrets {

    private static final Set<String> PROFILES_OF_KNOWN_KEYS = Set.of("local", "test");

    // INCLUDE_SOURCE_IN_LOCATION off: a parse error must not quote the file
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build()
            .readerFor(Content.class);

    private final Content content;

    @Inject
    Secrets(@ConfigProperty(name = "lamproom.secrets-file") Optional<Path> file) {
        this(file.orElseThrow(() -> new InvalidSecrets("lamproom.secrets-file is not set")), ConfigUtils.getProfiles());
    }

    Secrets(Path file, Collection<String> profiles) {
        this.content = read(file);
        check(file, content, profiles.stream().anyMatch(PROFILES_OF_KNOWN_KEYS::contains));
    }

    /** Keys of encrypted columns; the last one encrypts, all of them decrypt. */
    List<SecretKey> columns() {
        return content.columns();
    }

    SecretKey lookup() {
        return content.lookup();
    }

    SecretKey cursor() {
        return content.cursor();
    }

    SecretKey idempotency() {
        return content.idempotency();
    }

    /** Keys of the audit's seals; the last one seals, all of them verify. */
    List<SecretKey> seal() {
        return content.seal();
    }

    private static Content read(Path file) {
        try {
            return READER.readValue(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new InvalidSecrets(file + " is not a secrets file (line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")");
        } catch (IOException e) {
            throw new InvalidSecrets(file + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static void check(Path file, Content content, boolean knownKeysAllowed) {
        Map<ByteBuffer, String> owners = new HashMap<>();
        content.byPurpose().forEach((purpose, keys) -> {
            if (keys == null || keys.isEmpty() || keys.contains(null)) {
                throw new InvalidSecrets(file + ": no key for " + purpose);
            }
            Set<Integer> ids = new HashSet<>();
            for (SecretKey key : keys) {
                String name = purpose + " key " + key.id();
                if (key.id() <= 0 || !ids.add(key.id())) {
                    throw new InvalidSecrets(
                            file + ": the ids of the " + purpose + " keys are not positive and unique");
                }
                key.weakness().ifPresent(weakness -> {
                    throw new InvalidSecrets(file + ": " + name + " " + weakness);
                });
                if (!knownKeysAllowed && key.isKnown()) {
                    throw new InvalidSecrets(file + ": " + name + " is a published test key");
                }
                String other = owners.putIfAbsent(ByteBuffer.wrap(key.bytes()), name);
                if (other != null) {
                    throw new InvalidSecrets(file + ": " + name + " is the same as " + other);
                }
            }
        });
    }

    private record Content(
            List<SecretKey> columns, SecretKey lookup, SecretKey cursor, SecretKey idempotency, List<SecretKey> seal) {

        Map<String, List<SecretKey>> byPurpose() {
            Map<String, List<SecretKey>> keys = new HashMap<>();
            keys.put("columns", columns);
            keys.put("lookup", Stream.ofNullable(lookup).toList());
            keys.put("cursor", Stream.ofNullable(cursor).toList());
            keys.put("idempotency", Stream.ofNullable(idempotency).toList());
            keys.put("seal", seal);
            return keys;
        }
    }

    /** Why the service does not start; the message never holds a key. */
    static class InvalidSecrets extends IllegalStateException {
        InvalidSecrets(String message) {
            super(message);
        }
    }
}
