package io.lamproom.member.personalfile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that this service holds about a person, in the open; of others it says at most a staff number, of who read
 * the data.
 */
record PersonalFileView(UUID workerId, UUID personId, OffsetDateTime producedAt, List<PersonalFilePart> parts) {

    /**
     * What one kind of record holds.
     *
     * @param title in the caller's language
     */
    record PersonalFilePart(
            String code,
            String title,

            @Schema(description = "The records, each as its fields by name; what is empty is left out")
            List<Map<String, Object>> items) {}
}
