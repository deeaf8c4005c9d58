package io.lamproom.platform.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that a service holds about a person, in the open; of others it says at most a staff number, of who read
 * the data.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonalFileView(UUID workerId, UUID personId, OffsetDateTime producedAt, List<PersonalFilePart> parts) {

    /**
     * What one kind of record holds.
     *
     * @param title in the caller's language
     */
    public record PersonalFilePart(
            String code,
            String title,

            @Schema(description = "The records, each as its fields by name; what is empty is left out")
            List<Map<String, Object>> items,

            @Schema(
                    description =
                            "Fields of such records that are not told, and why; whether a record has them is not said")
            List<WithheldFields> withheld) {}

    /**
     * What is not told.
     *
     * @param title the reason in the caller's language, with the law that it rests on
     */
    public record WithheldFields(Protection reason, String title, List<String> fields) {}
}
