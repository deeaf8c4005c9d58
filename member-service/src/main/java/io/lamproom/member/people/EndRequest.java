package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param to the first day on which it holds no more */
@Schema(examples = "{\"to\": \"2026-12-01\"}")
record EndRequest(@NotNull LocalDate to) {}
