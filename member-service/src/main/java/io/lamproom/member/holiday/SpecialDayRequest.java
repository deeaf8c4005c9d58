package io.lamproom.member.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param name such as 国庆节 */
record SpecialDayRequest(
        @NotNull LocalDate day,
        @NotNull DayKind kind,
        @NotBlank @Size(max = 32) String name) {

    SpecialDay toSpecialDay() {
        return new SpecialDay(day, kind, name.strip());
    }
}
