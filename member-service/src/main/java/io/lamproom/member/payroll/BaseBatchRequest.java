package io.lamproom.member.payroll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bases of dues of many members of a mine, as a payroll program knows them. */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "rows": [
          {"staffNo": "001234", "from": "2026-11", "baseFen": 800000},
          {"staffNo": "001235", "from": "2026-11", "baseFen": 612050}]}""")
record BaseBatchRequest(
        @NotNull UUID mineId, @NotEmpty @Size(max = 1000) List<@NotNull @Valid BaseRow> rows) {

    /**
     * One member's.
     *
     * @param from the first month
     * @param baseFen the monthly income after tax, of the retired the pension, in fen
     */
    @Schema(name = "BaseRow")
    record BaseRow(
            @NotBlank @Size(max = 32) String staffNo,
            @NotNull YearMonth from,
            @Min(0) @Max(DuesBaseImportKind.LARGEST_FEN) long baseFen) {}
}
