package io.lamproom.conduct.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed duty list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyDutyView(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID sectionId,
        UUID teamId,
        int year,
        String post,

        @Schema(description = "The version of the lists that was signed: see /conduct-rule-sets/{id}.")
        UUID rulesId,

        DutyStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        OffsetDateTime signedAt,
        StepView check,

        @Schema(description = "Whether it was found to be kept; absent before it is checked.")
        Boolean met,

        long version) {

    /**
     * The caller's own list.
     *
     * @param signedId what they have signed for this year and post; null if nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnDutyListView(
            int year,
            String post,

            @Schema(description = "The version to be named when it is signed.")
            UUID rulesId,

            LocalDate from,
            String basis,
            List<String> duties,

            @Schema(description = "What the caller has signed for this year and post; absent if nothing.")
            UUID signedId) {

        static OwnDutyListView of(OwnDuties.Due due, UUID signedId) {
            return new OwnDutyListView(
                    due.standing().on().getYear(),
                    due.post(),
                    due.rules().id(),
                    due.rules().from(),
                    due.rules().basis(),
                    due.list().duties(),
                    signedId);
        }
    }

    static SafetyDutyView of(SafetyDuty duty, ZoneId zone) {
        return new SafetyDutyView(
                duty.id(),
                duty.mineId(),
                duty.workerId(),
                duty.sectionId(),
                duty.teamId(),
                duty.dutyYear(),
                duty.post(),
                duty.rulesId(),
                duty.status(),
                duty.status().transitions(),
                duty.signing().at().atZone(zone).toOffsetDateTime(),
                StepView.of(duty.check(), zone),
                duty.met(),
                duty.version());
    }
}
