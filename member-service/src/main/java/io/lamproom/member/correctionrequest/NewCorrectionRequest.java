package io.lamproom.member.correctionrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a person asks to have put right.
 *
 * @param workerId the person's own employment
 * @param statement what is wrong, what is right, and what shows it
 */
record NewCorrectionRequest(
        @NotNull UUID workerId,
        @NotNull CorrectionSubject subject,
        @NotBlank @Size(max = 1000) String statement) {}
