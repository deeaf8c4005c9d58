package io.lamproom.conduct.deduction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim for the loss that a violation caused.
 *
 * @param kind COMPENSATION; an assessment is proposed by the rules alone, and a deposit is refused
 * @param amountFen in whole fen
 * @param note the loss, and the clause of the labour contract
 */
@Schema(examples = """
                {"violationId": "019b3a52-7c00-7d10-8a3e-5b1f0c9d2e01", "kind": "COMPENSATION", "amountFen": 60000,
                 "note": "Belt torn, repair 3,000 yuan; labour contract clause 21."}""")
record DeductionRequest(
        @NotNull UUID violationId,
        @NotNull DeductionKind kind,
        @NotNull @Min(1) @Max(DeductionRules.LARGEST_FEN) Long amountFen,
        @NotBlank @Size(max = 1000) String note) {

    @Override
    public String toString() {
        return "DeductionRequest[" + violationId + ", " + kind + "]";
    }
}
