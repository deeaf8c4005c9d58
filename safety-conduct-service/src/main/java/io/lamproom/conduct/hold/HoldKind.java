package io.lamproom.conduct.hold;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interim hold ends with the shift unless it is extended once; a hold of today always ends with its shift. */
@Schema(description = "`INTERIM` of an inspector or leader on duty 暂停作业; `TODAY` of the check before the shift 班前暂停.")
public enum HoldKind {
    INTERIM,
    TODAY
}
