package io.lamproom.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a verification found.
 *
 * @param entries how many sealed entries were verified
 * @param emptied how many of them have lost their personal fields to a retention run, and are verified without
 * @param topicCompared false if the broker did not answer, so that only the database was verified
 * @param findings empty if the trail is whole; at most {@link #MOST_FINDINGS}
 */
public record AuditReport(
        String service,
        Instant verifiedAt,
        long seals,
        long entries,
        long emptied,
        boolean topicCompared,
        List<Finding> findings) {

    public static final int MOST_FINDINGS = 1_000;

    /** Whether nothing was found. */
    public boolean whole() {
        return findings.isEmpty();
    }

    /** What is wrong with the trail. */
    @Schema(
            name = "AuditFault",
            description =
                    "`CHANGED` not what was sealed; `DELETED` a sealed entry is gone; `INSERTED` put in past the sealer; `GAP` numbers are missing; `BROKEN_LINK` a seal does not follow its predecessor; `BAD_MAC` not sealed with the key; `NOT_AS_PUBLISHED` differs from the topic; `UNSEALED` not sealed after 10 seconds.")
    public enum Problem {
        /** An entry, its digest or its place in its seal is not what was sealed. */
        CHANGED,
        /** A sealed entry is gone. */
        DELETED,
        /** An entry was put in past the sealer. */
        INSERTED,
        /** Numbers are missing in the order of entries. */
        GAP,
        /** A seal does not follow from the one before it. */
        BROKEN_LINK,
        /** A seal was not made with the service's key. */
        BAD_MAC,
        /** A seal that the topic has is missing or differs in the database. */
        NOT_AS_PUBLISHED,
        /** An entry is older than 10 seconds and not sealed. */
        UNSEALED
    }

    /**
     * One finding.
     *
     * @param seal the seal's number, or null
     * @param seq the entry's place; of a gap the first missing one; or null
     * @param entry the entry's id, or null where none can be named
     */
    public record Finding(Problem problem, Long seal, Long seq, UUID entry) {}
}
