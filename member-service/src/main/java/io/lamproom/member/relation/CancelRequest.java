package io.lamproom.member.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why a letter was taken back. */
@Schema(name = "TransferCancellationRequest", examples = "{\"on\": \"2027-02-03\", \"reason\": \"介绍信过期退回，重新开具\"}")
record CancelRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
