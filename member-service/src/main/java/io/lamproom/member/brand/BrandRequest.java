package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand that a branch proposes. */
@Schema(
        examples =
                "{\"branchId\": \"019b3a50-0000-7000-8000-000000000020\", \"name\": \"先锋掘进\", \"plan\": \"党员包保作业地点，每周一查一讲\", \"innovation\": \"隐患随手拍，班前会上先讲\"}")
record BrandRequest(
        @NotNull UUID branchId,
        @NotBlank @Size(max = 64) String name,
        @NotBlank @Size(max = 2000) String plan,
        @NotBlank @Size(max = 1000) String innovation) {}
