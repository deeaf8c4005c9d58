package io.lamproom.member.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, and on which day. */
@Schema(examples = "{\"on\": \"2026-06-10\", \"text\": \"组织井下安全隐患排查两次，整改七项\"}")
record DoneRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) String text) {}
