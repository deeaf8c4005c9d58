package io.lamproom.platform.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param askedOn the date of the letter that asks for it */
@Schema(examples = "{\"ground\": \"ASKED_IN_WRITING\", \"askedOn\": \"2026-12-01\"}")
public record PersonalFileCopyRequest(
        @NotNull CopyGround ground, @NotNull LocalDate askedOn) {}
