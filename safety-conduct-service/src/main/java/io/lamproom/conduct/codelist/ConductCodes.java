package io.lamproom.conduct.codelist;

import io.lamproom.conduct.absence.AbsenceGround;
import io.lamproom.conduct.absence.AbsenceSource;
import io.lamproom.conduct.absence.AbsenceStatus;
import io.lamproom.conduct.attendance.EntryKind;
import io.lamproom.conduct.capture.HeldStatus;
import io.lamproom.conduct.casehold.HoldGround;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.danger.DangerGrade;
import io.lamproom.conduct.danger.DangerSource;
import io.lamproom.conduct.danger.DangerStatus;
import io.lamproom.conduct.danger.DismissalGround;
import io.lamproom.conduct.danger.EscalationLevel;
import io.lamproom.conduct.danger.Factor;
import io.lamproom.conduct.danger.Handling;
import io.lamproom.conduct.deduction.DeductionKind;
import io.lamproom.conduct.deduction.DeductionStatus;
import io.lamproom.conduct.duty.DutyStatus;
import io.lamproom.conduct.evidence.Phase;
import io.lamproom.conduct.feed.FeedFate;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.hold.HoldCause;
import io.lamproom.conduct.incident.IncidentKind;
import io.lamproom.conduct.incident.IncidentStatus;
import io.lamproom.conduct.incident.Injury;
import io.lamproom.conduct.inspection.InspectionKind;
import io.lamproom.conduct.inspection.InspectionStatus;
import io.lamproom.conduct.leadershift.LeaderShiftStatus;
import io.lamproom.conduct.liability.LiabilityGround;
import io.lamproom.conduct.liability.LiabilityStatus;
import io.lamproom.conduct.pattern.PatternKind;
import io.lamproom.conduct.pattern.PatternStatus;
import io.lamproom.conduct.picture.PictureKind;
import io.lamproom.conduct.points.Cycle;
import io.lamproom.conduct.points.EntryReason;
import io.lamproom.conduct.points.PointsRules;
import io.lamproom.conduct.points.ProposalStatus;
import io.lamproom.conduct.refusal.RefusalStatus;
import io.lamproom.conduct.refusal.ReviewStatus;
import io.lamproom.conduct.rootcause.RootCauseStatus;
import io.lamproom.conduct.rootcause.SubjectKind;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.ClosedAs;
import io.lamproom.conduct.violation.NoticeAnswer;
import io.lamproom.conduct.violation.ReportSource;
import io.lamproom.conduct.violation.ViolationStatus;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.CopyGround;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.retention.RetentionState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/code-lists/conduct")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Code lists")
class ConductCodes {

    /** One code with its labels. */
    record Code(String code, String zh, String en) {}

    /** The codes this service uses; grades are data of the mine, see {@code /grade-schemes}. */
    record Lists(
            List<Code> violationStatus,
            List<Code> category,
            List<Code> discipline,
            List<Code> dangerStatus,
            List<Code> dangerSource,
            List<Code> dangerFactor,
            List<Code> dangerGrade,
            List<Code> dangerHandling,
            List<Code> dismissalGround,
            List<Code> escalationLevel,
            List<Code> closedAs,
            List<Code> noticeAnswer,
            List<Code> appealStatus,
            List<Code> inspectionKind,
            List<Code> inspectionStatus,
            List<Code> leaderShiftStatus,
            List<Code> incidentKind,
            List<Code> incidentStatus,
            List<Code> injury,
            List<Code> rootCauseStatus,
            List<Code> rootCauseSubject,
            List<Code> holdCause,
            List<Code> liabilityGround,
            List<Code> liabilityStatus,
            List<Code> patternKind,
            List<Code> patternStatus,
            List<Code> refusalStatus,
            List<Code> refusalReviewStatus,
            List<Code> pointsCycle,
            List<Code> pointsEntryReason,
            List<Code> pointsProposalStatus,
            List<Code> restorationGround,
            List<Code> reportSource,
            List<Code> evidencePhase,
            List<Code> pictureKind,
            List<Code> feedOutcome,
            List<Code> feedFate,
            List<Code> heldReportStatus,
            List<Code> entryKind,
            List<Code> absenceStatus,
            List<Code> absenceSource,
            List<Code> absenceGround,
            List<Code> dutyStatus,
            List<Code> copyGround,
            List<Code> protection,
            List<Code> deductionStatus,
            List<Code> deductionKind,
            List<Code> retentionState,
            List<Code> holdGround) {}

    private final Messages messages;

    ConductCodes(Messages messages) {
        this.messages = messages;
    }

    @GET
    @Operation(operationId = "listConductCodes", summary = "Labels of the codes of conduct, in zh-CN and en")
    public Lists listConductCodes() {
        return new Lists(
                codes("violation-status", ViolationStatus.values()),
                codes("category", Category.values()),
                codes("discipline", Discipline.values()),
                codes("danger-status", DangerStatus.values()),
                codes("danger-source", DangerSource.values()),
                codes("danger-factor", Factor.values()),
                codes("danger-grade", DangerGrade.values()),
                codes("danger-handling", Handling.values()),
                codes("dismissal-ground", DismissalGround.values()),
                codes("escalation-level", EscalationLevel.values()),
                codes("closed-as", ClosedAs.values()),
                codes("notice-answer", NoticeAnswer.values()),
                codes("appeal-status", AppealStatus.values()),
                codes("inspection-kind", InspectionKind.values()),
                codes("inspection-status", InspectionStatus.values()),
                codes("leader-shift-status", LeaderShiftStatus.values()),
                codes("incident-kind", IncidentKind.values()),
                codes("incident-status", IncidentStatus.values()),
                codes("injury", Injury.values()),
                codes("root-cause-status", RootCauseStatus.values()),
                codes("root-cause-subject", SubjectKind.values()),
                codes("hold-cause", HoldCause.values()),
                codes("liability-ground", LiabilityGround.values()),
                codes("liability-status", LiabilityStatus.values()),
                codes("pattern-kind", PatternKind.values()),
                codes("pattern-status", PatternStatus.values()),
                codes("refusal-status", RefusalStatus.values()),
                codes("refusal-review-status", ReviewStatus.values()),
                codes("points-cycle", Cycle.values()),
                codes("points-entry-reason", EntryReason.values()),
                codes("points-proposal-status", ProposalStatus.values()),
                codes("restoration-ground", PointsRules.Ground.values()),
                codes("report-source", ReportSource.values()),
                codes("evidence-phase", Phase.values()),
                codes("picture-kind", PictureKind.values()),
                codes("feed-outcome", FeedOutcome.values()),
                codes("feed-fate", FeedFate.values()),
                codes("held-report-status", HeldStatus.values()),
                codes("entry-kind", EntryKind.values()),
                codes("absence-status", AbsenceStatus.values()),
                codes("absence-source", AbsenceSource.values()),
                codes("absence-ground", AbsenceGround.values()),
                codes("duty-status", DutyStatus.values()),
                codes("copy-ground", CopyGround.values()),
                codes("protection", Protection.values()),
                codes("deduction-status", DeductionStatus.values()),
                codes("deduction-kind", DeductionKind.values()),
                codes("retention-state", RetentionState.values()),
                codes("hold-ground", HoldGround.values()));
    }

    private List<Code> codes(String list, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> "code." + list + "." + value.name())
                .map(key -> new Code(
                        key.substring(key.lastIndexOf('.') + 1),
                        messages.text(Locale.SIMPLIFIED_CHINESE, key),
                        messages.text(Locale.ENGLISH, key)))
                .toList();
    }
}
