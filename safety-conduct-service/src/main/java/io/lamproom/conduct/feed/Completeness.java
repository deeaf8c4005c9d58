package io.lamproom.conduct.feed;

import jakarta.validation.constraints.NotNull;

/** Whether all of a shift has been told. */
public record Completeness(@NotNull Boolean complete) {}
