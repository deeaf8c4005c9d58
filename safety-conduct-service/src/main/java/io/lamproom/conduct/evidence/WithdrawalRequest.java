package io.lamproom.conduct.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a picture no longer counts. */
@Schema(name = "EvidenceWithdrawalRequest", examples = "{\"reason\": \"It shows another place.\"}")
record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
