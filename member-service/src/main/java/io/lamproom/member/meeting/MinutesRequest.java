package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a meeting. */
@Schema(examples = "{\"mainPoints\": \"总结半年工作，讨论安全生产月安排\", \"dissent\": \"一人建议调整班次\"}")
record MinutesRequest(
        @NotBlank @Size(max = 20_000) String mainPoints,
        @Size(max = 5_000) String dissent) {}
