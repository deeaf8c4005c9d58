package io.lamproom.conduct.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Someone is sent up, from now to the end of the shift. */
record InterimHoldRequest(
        @NotBlank @Size(max = 32) String staffNo,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 500) String reason) {}
