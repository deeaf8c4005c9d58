package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting does not take place. */
@Schema(examples = "{\"reason\": \"井下抢险，改期召开\"}")
record CancelRequest(@NotBlank @Size(max = 200) String reason) {}
