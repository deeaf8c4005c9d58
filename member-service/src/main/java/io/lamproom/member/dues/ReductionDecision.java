package io.lamproom.member.dues;

import jakarta.validation.constraints.NotNull;

/** Whether a request for a reduction is agreed to. */
record ReductionDecision(@NotNull Boolean approved) {}
