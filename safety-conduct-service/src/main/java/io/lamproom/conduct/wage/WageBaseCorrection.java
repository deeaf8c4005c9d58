package io.lamproom.conduct.wage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a base is instead.
 *
 * @param amountFen in whole fen
 */
@Schema(examples = "{\"amountFen\": 798000}")
record WageBaseCorrection(
        @NotNull @Min(1) @Max(WageRules.LARGEST_FEN) Long amountFen) {

    @Override
    public String toString() {
        return "WageBaseCorrection[]";
    }
}
