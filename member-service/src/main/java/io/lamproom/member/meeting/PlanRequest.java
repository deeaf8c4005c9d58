package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another plan for a meeting that has not been held; kind and branch stay. */
@Schema(examples = """
                {"title": "三季度党员大会", "plannedOn": "2026-09-21", "place": "区队会议室", "agenda": ["支部半年工作报告"]}""")
record PlanRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate plannedOn,
        LocalTime plannedAt,
        @Size(max = 100) String place,
        @Size(max = 30) List<@NotBlank @Size(max = 300) String> agenda) {

    PlanRequest {
        agenda = agenda == null ? List.of() : agenda;
    }

    Plan plan() {
        return new Plan(title.strip(), plannedOn, plannedAt, place);
    }
}
