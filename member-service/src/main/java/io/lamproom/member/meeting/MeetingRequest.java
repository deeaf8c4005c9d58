package io.lamproom.member.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting to be planned.
 *
 * @param groupId of a Party group's meeting
 */
@Schema(examples = """
                {"branchId": "019b3a50-0000-7000-8000-000000000004", "kind": "GENERAL_MEETING", "title": "三季度党员大会",
                 "plannedOn": "2026-09-18", "plannedAt": "16:30", "place": "区队会议室", "agenda": ["支部半年工作报告"]}""")
record MeetingRequest(
        @NotNull UUID branchId,
        UUID groupId,
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate plannedOn,
        LocalTime plannedAt,
        @Size(max = 100) String place,
        @Size(max = 30) List<@NotBlank @Size(max = 300) String> agenda) {

    MeetingRequest {
        agenda = agenda == null ? List.of() : agenda;
    }

    Plan plan() {
        return new Plan(title.strip(), plannedOn, plannedAt, place);
    }
}
