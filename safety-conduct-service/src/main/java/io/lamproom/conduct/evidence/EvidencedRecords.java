package io.lamproom.conduct.evidence;

import java.util.Optional;
import java.util.UUID;

/** The records of a kind, as their package tells of them to those who keep their pictures: one bean for each kind. */
public interface EvidencedRecords {

    RecordKind kind();

    /** A record within the caller's reach. */
    Optional<Evidenced> inReach(UUID id);

    /**
     * A record within the caller's reach, or one that the caller put on record. Nobody changes it before the caller's
     * transaction ends.
     */
    Optional<Evidenced> held(UUID id);
}
