package io.lamproom.member.hrdelta;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed in the personnel system since the last delta. */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "rows": [
          {"staffNo": "001234", "effectiveOn": "2026-11-16", "change": "TRANSFER", "unitCode": "Q02-B1", "post": "班长"},
          {"staffNo": "001235", "effectiveOn": "2026-11-20", "change": "DEPARTURE", "status": "RETIRED"}]}""")
record DeltaRequest(
        @NotNull UUID mineId, @NotEmpty @Size(max = 1000) List<@NotNull @Valid DeltaRow> rows) {}
