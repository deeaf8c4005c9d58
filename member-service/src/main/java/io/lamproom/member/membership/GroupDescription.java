package io.lamproom.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name and leader of a Party group; the leader is a full member in the group. */
@Schema(examples = """
                {"name": "生产一班党小组", "leaderId": "019b3a50-0000-7000-8000-000000000006"}""")
record GroupDescription(@NotBlank @Size(max = 64) String name, UUID leaderId) {

    GroupDescription {
        name = name == null ? null : name.strip();
    }
}
