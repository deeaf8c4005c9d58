package io.lamproom.member.hrdelta;

import io.lamproom.member.people.WorkerStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What changed for a worker from a day on.
 *
 * @param unitCode of a transfer: the team, or section, department or contractor; left out: the unit stays
 * @param post of a transfer, like trade, duty and usualShift; left out: as before
 * @param underground of a transfer; left out: as the unit is, or as before where the unit stays
 * @param status of a departure: LEFT, RETIRED or DECEASED
 * @param basis of a suspension: the number of the paper
 */
record DeltaRow(
        @NotBlank @Size(max = 32) String staffNo,
        @NotNull LocalDate effectiveOn,
        @NotNull DeltaKind change,
        @Size(max = 32) String unitCode,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground,
        WorkerStatus status,
        @Size(max = 64) String basis) {}
