package io.lamproom.member.dues;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;

/** The month of a branch whose dues are to be drawn up. */
record DuesStatementRequest(@NotNull UUID branchId, @NotNull YearMonth month) {}
