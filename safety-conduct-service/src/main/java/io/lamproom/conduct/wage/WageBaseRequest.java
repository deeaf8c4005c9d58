package io.lamproom.conduct.wage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wage of one worker's month, recorded by hand.
 *
 * @param month the mine's accounting month by its name
 * @param amountFen in whole fen
 */
@Schema(
        examples =
                "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"month\": \"2026-10\", \"amountFen\": 812000}")
record WageBaseRequest(
        @NotNull UUID workerId,
        @NotNull YearMonth month,
        @NotNull @Min(1) @Max(WageRules.LARGEST_FEN) Long amountFen) {

    @Override
    public String toString() {
        return "WageBaseRequest[" + workerId + ", " + month + "]";
    }
}
