package io.lamproom.member.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment is taken back. */
record ReversalRequest(@NotBlank @Size(max = 200) String reason) {}
