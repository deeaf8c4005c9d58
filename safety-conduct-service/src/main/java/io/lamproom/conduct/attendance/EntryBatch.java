package io.lamproom.conduct.attendance;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Shifts of one mine's workers, in any order. */
record EntryBatch(@NotEmpty @Size(max = 1000) List<@NotNull EntryItem> items) {}
