package io.lamproom.member.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person for the plan, and what is to be reached. */
@Schema(name = "CultivationEntryRequest", examples = """
                {"workerId": "019b3a50-0000-7000-8000-000000000006", "direction": "BACKBONE_TO_MEMBER",
                 "goal": "年内列为发展对象"}""")
record EntryRequest(
        @NotNull UUID workerId,
        @NotNull CultivationDirection direction,
        @NotBlank @Size(max = 200) String goal) {}
