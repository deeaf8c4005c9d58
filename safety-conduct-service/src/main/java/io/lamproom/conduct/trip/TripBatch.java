package io.lamproom.conduct.trip;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Trips of one mine, in any order. */
record TripBatch(@NotEmpty @Size(max = 1000) List<@NotNull TripItem> items) {}
