package io.lamproom.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Small requests to the services' management ports. */
final class Http {
    private static final int PATIENCE = 3_000;

    /** Status 0: no answer. */
    record Answer(int status, String body) {
        boolean ok() {
            return status == 200 || status == 204;
        }
    }

    private Http() {}

    static Answer get(int port, String path) {
        return send(port, path, Optional.empty());
    }

    static Answer put(int port, String path, String json) {
        return send(port, path, Optional.of(json));
    }

    private static Answer send(int port, String path, Optional<String> json) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            if (json.isPresent()) {
                connection.setRequestMethod("PUT");
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                connection.getOutputStream().write(json.get().getBytes(StandardCharsets.UTF_8));
            }
            int status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            return new Answer(0, "");
        }
    }
}
