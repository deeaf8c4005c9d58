package io.lamproom.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Answers that carry one resource: its entity tag is {@code "<version>-<hash of body>"}, and a caller that has just
 * this body already is told so. A {@code Location} is the path alone, which is right whatever stands between the caller
 * and the service.
 */
@ApplicationScoped
public class Answers {

    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    Answers(ObjectMapper json, CurrentVertxRequest request) {
        this.json = json;
        this.request = request;
    }

    /** 200 with the body, or 304 when {@code If-None-Match} names it. */
    public Response ok(Object body, long version) {
        byte[] bytes = bytes(body);
        String tag = tag(version, bytes);
        if (named(tag)) {
            return headers(Response.notModified(), tag).build();
        }
        return headers(Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE), tag).build();
    }

    /** 201 with the body and the address of what was made. */
    public Response created(URI location, Object body, long version) {
        byte[] bytes = bytes(body);
        return headers(
                        Response.status(Response.Status.CREATED)
                                .entity(bytes)
                                .type(MediaType.APPLICATION_JSON_TYPE)
                                .header(HttpHeaders.LOCATION, location.toString()),
                        tag(version, bytes))
                .build();
    }

    /** 202 with the body and the address where the work is followed. */
    public Response accepted(URI location, Object body, long version) {
        byte[] bytes = bytes(body);
        return headers(
                        Response.accepted(bytes)
                                .type(MediaType.APPLICATION_JSON_TYPE)
                                .header(HttpHeaders.LOCATION, location.toString()),
                        tag(version, bytes))
                .build();
    }

    private boolean named(String tag) {
        String header = request.getCurrent() == null
                ? null
                : request.getCurrent().request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(tag::equals);
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static String tag(long version, byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + version + "-" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
