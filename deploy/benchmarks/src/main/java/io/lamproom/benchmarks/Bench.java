package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.Service;
import io.lamproom.local.stack.TokenSigner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stack that is measured, and what a benchmark was asked to do. */
final class Bench {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Map<String, String> options = new HashMap<>();
    private final DataFolder folder;
    private final LocalStack stack;
    private final TokenSigner tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Bench(List<String> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i).replaceFirst("^--", ""), arguments.get(i + 1));
        }
        Path root = root();
        folder = DataFolder.open(Path.of(option("data")
                .or(() -> Optional.ofNullable(System.getenv("LAMPROOM_DATA")))
                .orElse(root.resolve(".lamproom").toString())));
        stack = new LocalStack(root, folder, PortPlan.recorded(folder));
        tokens = stack.tokens();
    }

    static Path root() {
        return Path.of(System.getProperty("lamproom.root"));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    int number(String name, int otherwise) {
        return option(name).map(Integer::parseInt).orElse(otherwise);
    }

    DataFolder folder() {
        return folder;
    }

    LocalStack stack() {
        return stack;
    }

    HttpClient http() {
        return http;
    }

    String url(Service service) {
        return stack.url(service);
    }

    /** Tokens hold for ten minutes; making one takes about a millisecond. */
    String token(String role, String staffNo) {
        return tokens.person(role, DemoPerson.MINE, staffNo);
    }

    /** The token of the demo person who holds a role. */
    String token(String role) {
        return token(
                role,
                DemoPerson.ALL.stream()
                        .filter(person -> person.role().equals(role))
                        .findFirst()
                        .orElseThrow()
                        .staffNo());
    }

    HttpRequest.Builder request(String token, URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    /** The answer's body; anything but a 2xx ends the benchmark. */
    JsonNode get(String token, String url) throws IOException, InterruptedException {
        return expect(http.send(request(token, URI.create(url)).GET().build(), HttpResponse.BodyHandlers.ofString()));
    }

    JsonNode expect(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.request().method() + " " + response.uri() + " was answered "
                    + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    ProcessHandle process(String part) {
        return stack.parts().stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .flatMap(each -> each.running())
                .orElseThrow(() -> new IllegalStateException(part + " does not run; start the stack first"));
    }

    int postgresPort() {
        String url = stack.environment(Service.MEMBER).get("LAMPROOM_DB_URL");
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** As the server's superuser, to switch its log on. */
    Connection admin(String database) throws SQLException, IOException {
        JsonNode passwords = JSON.readTree(folder.read("secrets/passwords.json").orElseThrow());
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + database,
                "postgres",
                passwords.get("postgres").asText());
    }
}
