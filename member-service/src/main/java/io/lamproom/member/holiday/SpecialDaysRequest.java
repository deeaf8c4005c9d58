package io.lamproom.member.holiday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a year's holidays, in place of what was. */
@Schema(examples = """
        {"days": [{"day": "2026-10-01", "kind": "HOLIDAY", "name": "国庆节"}]}""")
record SpecialDaysRequest(@NotNull @Size(max = 150) List<@NotNull @Valid SpecialDayRequest> days) {}
