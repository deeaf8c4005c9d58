package io.lamproom.platform.crypto;

import static io.lamproom.platform.crypto.SecretsFile.GOOD;
import static io.lamproom.platform.crypto.SecretsFile.json;
import static io.lamproom.platform.crypto.SecretsFile.key;
import static io.lamproom.platform.crypto.SecretsFile.secrets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.crypto.FieldCipher.UndecipherableField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CiphersTest {

    private static final String ID_NUMBER = "349902198001011234";
    private static final String CONTEXT = "person.idNumber:0199a0c4-0000-7000-8000-000000000001";

    @Test
    void aFieldIsDecryptedInItsContextOnly() throws Exception {
        FieldCipher cipher = new FieldCipher(secrets(GOOD));
        byte[] encrypted = cipher.encrypt(ID_NUMBER, CONTEXT);

        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain(ID_NUMBER);
        assertThat(cipher.decrypt(encrypted, CONTEXT)).isEqualTo(ID_NUMBER);
        assertThatThrownBy(() -> cipher.decrypt(encrypted, CONTEXT.replace("01", "02")))
                .isInstanceOf(UndecipherableField.class)
                .hasMessageNotContaining(ID_NUMBER);
    }

    @Test
    void aFieldIsEncryptedDifferentlyEachTime() throws Exception {
        FieldCipher cipher = new FieldCipher(secrets(GOOD));

        assertThat(cipher.encrypt(ID_NUMBER, CONTEXT)).isNotEqualTo(cipher.encrypt(ID_NUMBER, CONTEXT));
    }

    @Test
    void anAbsentFieldStaysAbsent() throws Exception {
        FieldCipher cipher = new FieldCipher(secrets(GOOD));

        assertThat(cipher.encrypt(null, CONTEXT)).isNull();
        assertThat(cipher.decrypt(null, CONTEXT)).isNull();
    }

    @Test
    void everyChangedByteOfAFieldIsFound() throws Exception {
        FieldCipher cipher = new FieldCipher(secrets(GOOD));
        byte[] encrypted = cipher.encrypt(ID_NUMBER, CONTEXT);

        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(changed, CONTEXT)).isInstanceOf(UndecipherableField.class);
        }
    }

    @Test
    void afterARotationOldFieldsAreReadAndNewOnesNeedTheNewKey() throws Exception {
        FieldCipher before = new FieldCipher(secrets(GOOD));
        FieldCipher during = new FieldCipher(secrets(withColumns(key(1, "columns") + "," + key(2, "columns-rotated"))));
        FieldCipher after = new FieldCipher(secrets(withColumns(key(2, "columns-rotated"))));
        byte[] old = before.encrypt(ID_NUMBER, CONTEXT);
        byte[] fresh = during.encrypt(ID_NUMBER, CONTEXT);

        assertThat(during.decrypt(old, CONTEXT)).isEqualTo(ID_NUMBER);
        assertThat(after.decrypt(fresh, CONTEXT)).isEqualTo(ID_NUMBER);
        assertThatThrownBy(() -> after.decrypt(old, CONTEXT)).isInstanceOf(UndecipherableField.class);
        assertThatThrownBy(() -> before.decrypt(fresh, CONTEXT)).isInstanceOf(UndecipherableField.class);
    }

    @Test
    void waysOfWritingOneNumberHaveOneLookupHash() throws Exception {
        LookupHash hash = new LookupHash(secrets(GOOD));

        assertThat(hash.of("34990219800101123X"))
                .hasSize(32)
                .isEqualTo(hash.of(" 349902 19800101 123x "))
                .isEqualTo(hash.of("３４９９０２１９８００１０１１２３Ｘ"))
                .isNotEqualTo(hash.of("349902198001011234"));
        assertThat(hash.of(null)).isNull();
    }

    @Test
    void aLookupHashNeedsTheKey() throws Exception {
        Secrets other = secrets(json(
                key(1, "columns"), key(2, "columns-rotated"), key(1, "cursor"), key(1, "idempotency"), key(1, "seal")));

        assertThat(new LookupHash(other).of(ID_NUMBER)).isNotEqualTo(new LookupHash(secrets(GOOD)).of(ID_NUMBER));
    }

    @Test
    void aCursorOpensForItsFilterOnly() throws Exception {
        CursorCipher cipher = new CursorCipher(secrets(GOOD));
        String cursor = cipher.seal(new byte[] {1, 2, 3}, "listLamps?lit=true");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(cipher.open(cursor, "listLamps?lit=true")).hasValue(new byte[] {1, 2, 3});
        assertThat(cipher.open(cursor, "listLamps?lit=false")).isEmpty();
        assertThat(cipher.open("not a cursor", "listLamps?lit=true")).isEmpty();
        assertThat(cipher.open("", "listLamps?lit=true")).isEmpty();
    }

    @Test
    void aSealIsVerifiedByTheKeyThatMadeIt() throws Exception {
        byte[] content = {1, 2, 3};
        SealMac before = new SealMac(secrets(GOOD));
        SealMac rotated = new SealMac(secrets(json(
                key(1, "columns"),
                key(1, "lookup"),
                key(1, "cursor"),
                key(1, "idempotency"),
                "[" + key(1, "seal") + "," + key(2, "seal-rotated") + "]")));

        assertThat(rotated.keyId()).isEqualTo(2);
        assertThat(rotated.verify(1, content, before.sign(content))).isTrue();
        assertThat(rotated.verify(2, content, rotated.sign(content))).isTrue();
        assertThat(rotated.verify(2, content, before.sign(content))).isFalse();
        assertThat(rotated.verify(1, new byte[] {1, 2, 4}, before.sign(content)))
                .isFalse();
        assertThat(before.verify(2, content, rotated.sign(content))).isFalse();
    }

    @Test
    void anIdempotencyHashIsThatOfTheBody() throws Exception {
        IdempotencyHash hash = new IdempotencyHash(secrets(GOOD));

        assertThat(hash.of(new byte[] {1})).hasSize(32).isEqualTo(hash.of(new byte[] {1}));
        assertThat(hash.of(new byte[] {1})).isNotEqualTo(hash.of(new byte[] {2}));
    }

    private static String withColumns(String columns) {
        return json(columns, key(1, "lookup"), key(1, "cursor"), key(1, "idempotency"), key(1, "seal"));
    }
}
