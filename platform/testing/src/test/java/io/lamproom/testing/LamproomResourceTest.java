package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LamproomResourceTest {

    @Test
    void eachStartHasADatabaseTopicsAndSecretsOfItsOwn() throws Exception {
        Map<String, String> first = new LamproomResource().start();
        Map<String, String> second = new LamproomResource().start();

        assertThat(first.get("lamproom.db.url")).isNotEqualTo(second.get("lamproom.db.url"));
        assertThat(first.get("lamproom.secrets-file")).isNotEqualTo(second.get("lamproom.secrets-file"));
        assertThat(first.get("lamproom.topic-prefix")).isNotEqualTo(second.get("lamproom.topic-prefix"));
        assertThat(first.get("kafka.bootstrap.servers")).isEqualTo(second.get("kafka.bootstrap.servers"));
        assertThat(first.get("lamproom.token.public-key")).isEqualTo(second.get("lamproom.token.public-key"));
        try (Connection owner = connect(first, "owner");
                Connection service = connect(first, "service")) {
            owner.createStatement().execute("create schema platform");
            assertThat(service.isValid(5)).isTrue();
        }
        JsonNode secrets = new ObjectMapper()
                .readTree(Path.of(first.get("lamproom.secrets-file")).toFile());
        assertThat(Base64.getDecoder().decode(secrets.at("/columns/0/key").asText()))
                .hasSize(32);
        assertThat(secrets.at("/seal/key").asText())
                .isNotEqualTo(secrets.at("/cursor/key").asText());
    }

    private static Connection connect(Map<String, String> properties, String role) throws Exception {
        return DriverManager.getConnection(
                properties.get("lamproom.db.url"),
                properties.get("lamproom.db." + role + "-user"),
                properties.get("lamproom.db." + role + "-password"));
    }
}
