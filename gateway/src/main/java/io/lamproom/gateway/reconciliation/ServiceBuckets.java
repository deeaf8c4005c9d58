package io.lamproom.gateway.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.gateway.proxy.ServiceUrls;
import io.lamproom.platform.reconciliation.Bucket;
import io.lamproom.platform.reconciliation.BucketRows;
import io.lamproom.platform.reconciliation.Buckets;
import io.lamproom.platform.reconciliation.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks a service what it has published, over HTTP. */
@ApplicationScoped
class ServiceBuckets {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServiceUrls urls;
    private final GatewayToken token;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    ServiceBuckets(ServiceUrls urls, GatewayToken token, ObjectMapper json) {
        this.urls = urls;
        this.token = token;
        this.json = json;
    }

    Map<Integer, Bucket> all(String service, String type) throws IOException, InterruptedException {
        Map<Integer, Bucket> buckets = new HashMap<>();
        get(service, "?type=" + type, Buckets.class).buckets().forEach(each -> buckets.put(each.bucket(), each));
        return buckets;
    }

    /** The next part of some buckets, by id; an empty one after the last. */
    List<Versioned> in(String service, String type, Collection<Integer> buckets, UUID after)
            throws IOException, InterruptedException {
        String asked = buckets.stream().map(bucket -> "&bucket=" + bucket).collect(Collectors.joining());
        return get(service, "/rows?type=" + type + asked + (after == null ? "" : "&after=" + after), BucketRows.class)
                .items();
    }

    private <T> T get(String service, String path, Class<T> type) throws IOException, InterruptedException {
        URI uri = URI.create(urls.of(service) + "/api/v1/reconciliations/" + service + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(service + " answers " + answer.statusCode());
        }
        return json.readValue(answer.body(), type);
    }
}
