package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a commendation is taken back. */
record RevocationRequest(@NotBlank @Size(max = 200) String reason) {}
