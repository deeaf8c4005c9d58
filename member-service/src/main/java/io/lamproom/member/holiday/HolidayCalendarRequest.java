package io.lamproom.member.holiday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mine's holidays of a year, with the week-end days that are worked for them. */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "year": 2026, "days": [
          {"day": "2026-10-01", "kind": "HOLIDAY", "name": "国庆节"},
          {"day": "2026-10-10", "kind": "WORKDAY", "name": "国庆节调休"}]}""")
record HolidayCalendarRequest(
        @NotNull UUID mineId,
        @NotNull @Min(2000) @Max(2200) Integer year,
        @NotNull @Size(max = 150) List<@NotNull @Valid SpecialDayRequest> days) {}
