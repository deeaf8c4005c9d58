package io.lamproom.conduct.points;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose points they are: a worker's, or a section's or contractor's. */
@Schema(description = "`WORKER` a person 个人; `UNIT` a section or contractor 单位.")
public enum AccountKind {
    WORKER,
    UNIT
}
