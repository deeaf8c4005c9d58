package io.lamproom.member.brand;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of a step. */
@Schema(examples = "{\"on\": \"2026-12-01\"}")
record BrandStep(@NotNull LocalDate on) {}
