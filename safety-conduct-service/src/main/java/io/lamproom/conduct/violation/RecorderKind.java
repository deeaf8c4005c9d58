package io.lamproom.conduct.violation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what the recorder acted. Someone who is but a worker is not named to others: who reports must not fear for it. */
@Schema(description = "`OFFICER` who reports by office; `WORKER` who is not named; `PROGRAM` another system.")
public enum RecorderKind {
    OFFICER,
    WORKER,
    PROGRAM
}
