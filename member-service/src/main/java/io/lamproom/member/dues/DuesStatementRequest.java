package io.lamproom.member.dues;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The month of a branch whose dues are to be drawn up. */
@Schema(examples = "{\"branchId\": \"019b3a50-0000-7000-8000-000000000020\", \"month\": \"2026-11\"}")
record DuesStatementRequest(@NotNull UUID branchId, @NotNull YearMonth month) {}
