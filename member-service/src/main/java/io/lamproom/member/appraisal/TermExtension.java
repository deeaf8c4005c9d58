package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until before when a rectification is extended. */
@Schema(examples = "{\"to\": \"2027-12-01\"}")
record TermExtension(@NotNull LocalDate to) {}
