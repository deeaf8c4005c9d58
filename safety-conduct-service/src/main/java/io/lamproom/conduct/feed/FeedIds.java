package io.lamproom.conduct.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ids that a feed has sent and asks about. */
@Schema(examples = """
        {"ids": ["019b3a50-0000-7000-8000-0000000000a1", "019b3a50-0000-7000-8000-0000000000a2"]}""")
public record FeedIds(@NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 64) String> ids) {

    /** Those that can be the id of a record. */
    public Set<UUID> readable() {
        return ids.stream()
                .map(id -> new ItemReader().optionalId(id, "/id"))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }
}
