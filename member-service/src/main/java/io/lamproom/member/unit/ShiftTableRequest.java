package io.lamproom.member.unit;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shifts of a mine's day from a date on. */
@Schema(examples = """
        {"from": "2026-12-01", "shifts": [{"shift": "NIGHT", "start": "22:00", "end": "06:00", "meetingBefore": 40, "punchWindow": 90, "businessDateOffset": 1}]}""")
record ShiftTableRequest(
        @NotNull LocalDate from, @NotEmpty @Size(max = 12) List<@NotNull @Valid ShiftRequest> shifts) {

    /**
     * One shift; times in the mine's zone, an end not after the start lies on the next day.
     *
     * @param shift the code of the shift, such as NIGHT
     * @param meetingBefore minutes from the pre-shift meeting to the start
     * @param punchWindow minutes around start and end in which a punch belongs to the shift
     * @param businessDateOffset days from the date of the start to the business date
     */
    record ShiftRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,15}")
            String shift,

            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime start,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime end,
            @Min(0) @Max(240) @NotNull Integer meetingBefore,
            @Min(0) @Max(240) @NotNull Integer punchWindow,
            @Min(-1) @Max(1) @NotNull Integer businessDateOffset) {

        Shift toShift() {
            return new Shift(shift, start, end, meetingBefore, punchWindow, businessDateOffset);
        }
    }

    List<Shift> toShifts() {
        return shifts.stream().map(ShiftRequest::toShift).toList();
    }
}
