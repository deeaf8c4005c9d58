package io.lamproom.platform.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param kind of which records, as the list of what is due names it */
@Schema(examples = "{\"mineId\": \"019b3a50-0000-7000-8000-000000000001\", \"kind\": \"person\"}")
public record RetentionPlanRequest(
        @NotNull UUID mineId, @NotBlank String kind) {}
