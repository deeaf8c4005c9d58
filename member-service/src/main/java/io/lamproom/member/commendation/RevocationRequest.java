package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commendation is taken back. */
@Schema(examples = "{\"reason\": \"事迹经核实不属实\"}")
record RevocationRequest(@NotBlank @Size(max = 200) String reason) {}
