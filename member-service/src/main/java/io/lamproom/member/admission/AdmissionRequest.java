package io.lamproom.member.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for Party membership (入党申请书) that a branch took. */
@Schema(examples = """
                {"workerId": "019b3a50-0000-7000-8000-000000000006", "branchId": "019b3a50-0000-7000-8000-000000000004",
                 "on": "2024-06-01", "evidence": "入党申请书"}""")
record AdmissionRequest(
        @NotNull UUID workerId,
        @NotNull UUID branchId,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String evidence) {}
