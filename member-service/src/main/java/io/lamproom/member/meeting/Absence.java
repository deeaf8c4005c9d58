package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Someone expected who was not there, and why. */
record Absence(
        @NotNull UUID workerId,
        @NotNull AbsenceReason reason,
        @Size(max = 200) String note) {}
