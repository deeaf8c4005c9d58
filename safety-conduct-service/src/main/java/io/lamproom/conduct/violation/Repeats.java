package io.lamproom.conduct.violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.crypto.IdempotencyHash;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;

/** Knows again a report that a device sends under an id of its own. */
@ApplicationScoped
class Repeats {

    private final CallerContext context;
    private final Receipts receipts;
    private final IdempotencyHash hash;
    private final ObjectMapper json;

    Repeats(CallerContext context, Receipts receipts, IdempotencyHash hash, ObjectMapper json) {
        this.context = context;
        this.receipts = receipts;
        this.hash = hash;
        this.json = json;
    }

    /**
     * What the caller was answered before.
     *
     * @param contentHash of this report
     * @throws Refusal {@code id-taken} when the caller sent other content under the same id
     */
    Optional<Receipt> find(ReportRequest request, byte[] contentHash) {
        return receipts.find(request.id(), context.caller().subject()).map(kept -> answeredBefore(kept, contentHash));
    }

    /**
     * What the caller was answered under an id that is taken.
     *
     * @throws Refusal {@code id-taken} as {@link #find}, and when it is taken by somebody else
     */
    Receipt answeredBefore(Receipts.Kept kept, byte[] contentHash) {
        if (!kept.recordedBy().equals(context.caller().subject())
                || kept.contentHash() == null
                || !MessageDigest.isEqual(kept.contentHash(), contentHash)) {
            throw new Refusal.StateConflict("id-taken").at("/id");
        }
        return kept.receipt();
    }

    /** 32 bytes that differ when the content does. */
    byte[] contentHash(ReportRequest request) {
        try {
            return hash.of(json.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
