package io.lamproom.conduct.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.conduct.violation.ReportRequest;
import io.lamproom.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What held items say, encrypted as a whole: it names people whom nobody has looked at yet, and who told of them. */
@ApplicationScoped
class SealedReports {

    private final FieldCipher cipher;
    private final ObjectMapper json;

    SealedReports(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(ReportRequest report) {
        try {
            return cipher.encrypt(json.writeValueAsString(report), contextOf(report.id()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null once it is repaired or discarded. */
    ReportRequest open(HeldReport held) {
        if (held.told() == null) {
            return null;
        }
        try {
            return json.readValue(cipher.decrypt(held.told(), contextOf(held.id())), ReportRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String contextOf(UUID id) {
        return "held-report.told:" + id;
    }
}
