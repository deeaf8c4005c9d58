package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a brand has brought. */
@Schema(examples = "{\"kind\": \"RESULT\", \"on\": \"2026-11-20\", \"description\": \"责任区内连续一百天无三违\"}")
record BrandResultRequest(
        @NotNull ResultKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String description) {}
