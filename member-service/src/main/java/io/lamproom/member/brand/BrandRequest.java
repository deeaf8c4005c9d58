package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A brand that a branch proposes. */
record BrandRequest(
        @NotNull UUID branchId,
        @NotBlank @Size(max = 64) String name,
        @NotBlank @Size(max = 2000) String plan,
        @NotBlank @Size(max = 1000) String innovation) {}
