package io.lamproom.platform.crypto;

import static io.lamproom.platform.crypto.SecretsFile.GOOD;
import static io.lamproom.platform.crypto.SecretsFile.json;
import static io.lamproom.platform.crypto.SecretsFile.key;
import static io.lamproom.platform.crypto.SecretsFile.secrets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final byte[] RANDOM = random();

    @Test
    void readsEveryKey() throws Exception {
        Secrets secrets = secrets(GOOD);

        assertThat(secrets.columns()).extracting(SecretKey::id).containsExactly(1);
        assertThat(secrets.lookup().bytes()).isEqualTo(SecretKey.testKey("lookup"));
        assertThat(secrets.seal().getLast().bytes()).isEqualTo(SecretKey.testKey("seal"));
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> new Secrets(Optional.empty())).hasMessage("lamproom.secrets-file is not set");
        assertThatThrownBy(() -> new Secrets(Path.of("no-such-file.json"), List.of("prod")))
                .hasMessage("no-such-file.json cannot be read: NoSuchFileException");
    }

    @Test
    void refusesAMissingKey() {
        assertThatThrownBy(() -> secrets("{\"columns\":[]}")).hasMessageContaining(": no key for ");
        assertThatThrownBy(() -> secrets(GOOD.replace("\"lookup\"", "\"look\"")))
                .hasMessageContaining("secrets file");
    }

    @Test
    void refusesAShortKeyAndDoesNotPrintIt() {
        byte[] shortKey = Arrays.copyOf(RANDOM, 16);

        assertThatThrownBy(() -> secrets(withSeal(key(1, shortKey))))
                .hasMessageContaining("seal key 1 has 16 bytes, not 32")
                .hasMessageNotContaining(Base64.getEncoder().encodeToString(shortKey));
    }

    @Test
    void refusesAKeyThatIsNotRandom() {
        byte[] typed = "correct horse battery staple 123".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> secrets(withSeal(key(1, new byte[32]))))
                .hasMessageContaining("seal key 1 is not random");
        assertThatThrownBy(() -> secrets(withSeal(key(1, typed)))).hasMessageContaining("seal key 1 is not random");
    }

    @Test
    void refusesOneKeyForTwoPurposes() {
        assertThatThrownBy(() -> secrets(withSeal(key(1, "lookup")))).hasMessageContaining("is the same as");
    }

    @Test
    void refusesTwoKeysWithOneId() {
        assertThatThrownBy(() -> secrets(withSeal("[" + key(1, "seal") + "," + key(1, "seal-rotated") + "]")))
                .hasMessageContaining("the ids of the seal keys are not positive and unique");
    }

    @Test
    void refusesAPublishedTestKeyOutsideLocalAndTestProfiles() throws Exception {
        assertThatThrownBy(() -> secrets(GOOD, "prod")).hasMessageContaining("is a published test key");
        assertThat(secrets(GOOD, "local").lookup().id()).isEqualTo(1);
    }

    @Test
    void aParseErrorDoesNotQuoteTheFile() {
        assertThatThrownBy(() -> secrets("{\"columns\": topsecret}"))
                .hasMessageContaining("is not a secrets file (line 1)")
                .hasMessageNotContaining("topsecret")
                .hasNoCause();
    }

    private static String withSeal(String seal) {
        return json(key(1, "columns"), key(1, "lookup"), key(1, "cursor"), key(1, "idempotency"), seal);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
