package io.lamproom.member.correctionrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person asks to have put right.
 *
 * @param workerId the person's own employment
 * @param statement what is wrong, what is right, and what shows it
 */
@Schema(
        examples =
                "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"subject\": \"EMPLOYMENT\", \"statement\": \"入矿日期应为2019年3月1日，见劳动合同\"}")
record NewCorrectionRequest(
        @NotNull UUID workerId,
        @NotNull CorrectionSubject subject,
        @NotBlank @Size(max = 1000) String statement) {}
