package io.lamproom.conduct.evidence;

/** The kinds of record that pictures are kept with. */
public enum RecordKind {
    VIOLATION("violations"),
    DANGER("dangers"),
    INCIDENT("incidents");

    private final String root;

    RecordKind(String root) {
        this.root = root;
    }

    /** Where a picture is read. */
    String path(Object recordId, Object evidenceId) {
        return "/api/v1/" + root + "/" + recordId + "/evidence/" + evidenceId;
    }
}
