package io.lamproom.member.vanguard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A zone or post to be set up.
 *
 * @param area the places of a responsibility zone; none for a post
 * @param unitId the section or team that it belongs to
 * @param workerId the member who answers for it
 */
@Schema(examples = """
        {"branchId": "019b3a50-0000-7000-8000-000000000020", "kind": "RESPONSIBILITY_ZONE", "name": "党员责任区1", "area": "工作面机巷", "unitId": "019b3a50-0000-7000-8000-000000000003", "workerId": "019b3a50-0000-7000-8000-000000000100", "from": "2026-12-01"}""")
record ZoneRequest(
        @NotNull UUID branchId,
        @NotNull ZoneKind kind,
        @NotBlank @Size(max = 64) String name,
        @Size(min = 1, max = 200) String area,
        @NotNull UUID unitId,
        @NotNull UUID workerId,
        @NotNull LocalDate from) {

    ZoneRequest {
        name = name == null ? null : name.strip();
        area = area == null ? null : area.strip();
    }
}
