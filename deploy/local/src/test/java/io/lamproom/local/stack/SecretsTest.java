package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceAndReadableForTheirOwnerOnly() throws Exception {
        Secrets made = Secrets.open(DataFolder.open(folder.resolve("data")));
        Secrets read = Secrets.open(DataFolder.open(folder.resolve("data")));

        assertThat(read.adminPassword()).isEqualTo(made.adminPassword()).hasSize(48);
        assertThat(read.of(Service.MEMBER)).isEqualTo(made.of(Service.MEMBER));
        assertThat(read.tokenPublicKey()).isEqualTo(made.tokenPublicKey());
        assertThat(read.fileOf(Service.MEMBER)).isNotEqualTo(read.fileOf(Service.TRAINING));
        for (Path file : new Path[] {made.fileOf(Service.MEMBER), made.tokenKeyFile()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        JsonNode keys = new ObjectMapper().readTree(made.fileOf(Service.MEMBER).toFile());
        assertThat(keys.properties())
                .extracting(key -> key.getKey())
                .containsExactly("columns", "lookup", "cursor", "idempotency", "seal");
        assertThat(Base64.getDecoder().decode(keys.at("/columns/0/key").asText()))
                .hasSize(32);
    }

    @Test
    void aTokenIsSignedWithTheKeyThatServicesAreGiven() throws Exception {
        Secrets secrets = Secrets.open(DataFolder.open(folder.resolve("data")));

        String[] token = new TokenSigner(secrets.tokenKey())
                .person("hr-dept", "TT", "100005")
                .split("\\.");

        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token[1]));
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(600);
        assertThat(claims.get("roles").toString()).isEqualTo("[\"hr-dept\"]");
        assertThat(claims.get("staff_no").asText()).isEqualTo("100005");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(secrets.tokenPublicKey()))));
        signature.update((token[0] + "." + token[1]).getBytes());
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }
}
