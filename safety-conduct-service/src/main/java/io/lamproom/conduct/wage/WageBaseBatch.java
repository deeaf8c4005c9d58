package io.lamproom.conduct.wage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Wages of one mine's workers, in any order. */
record WageBaseBatch(@NotEmpty @Size(max = 1000) List<@NotNull WageBaseItem> items) {}
