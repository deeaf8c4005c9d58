package io.lamproom.member.codelist;

import io.lamproom.member.admission.AdmissionStage;
import io.lamproom.member.admission.AdmissionStatus;
import io.lamproom.member.admission.StepKind;
import io.lamproom.member.appraisal.AppraisalStatus;
import io.lamproom.member.appraisal.RectificationStatus;
import io.lamproom.member.appraisal.Round;
import io.lamproom.member.appraisal.Verdict;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.brand.BrandStatus;
import io.lamproom.member.brand.ResultKind;
import io.lamproom.member.calendar.DueState;
import io.lamproom.member.commendation.CommendationKind;
import io.lamproom.member.commendation.CommendationLevel;
import io.lamproom.member.commendation.CommendationStatus;
import io.lamproom.member.committee.BranchWarning;
import io.lamproom.member.correctionrequest.CorrectionStatus;
import io.lamproom.member.correctionrequest.CorrectionSubject;
import io.lamproom.member.credential.CredentialEnd;
import io.lamproom.member.credential.CredentialKind;
import io.lamproom.member.cultivation.CultivationDirection;
import io.lamproom.member.cultivation.CultivationResult;
import io.lamproom.member.cultivation.PlanStatus;
import io.lamproom.member.directive.DirectiveStatus;
import io.lamproom.member.dues.BaseSource;
import io.lamproom.member.dues.LineStatus;
import io.lamproom.member.dues.PaymentMethod;
import io.lamproom.member.dues.ReductionGround;
import io.lamproom.member.dues.ReductionStatus;
import io.lamproom.member.dues.StatementStatus;
import io.lamproom.member.holiday.DayKind;
import io.lamproom.member.hrdelta.DeltaKind;
import io.lamproom.member.hrdelta.DeltaOutcome;
import io.lamproom.member.latetransfer.LateTransferStatus;
import io.lamproom.member.meeting.AbsenceReason;
import io.lamproom.member.meeting.BranchOpinion;
import io.lamproom.member.meeting.MeetingKind;
import io.lamproom.member.meeting.MeetingStatus;
import io.lamproom.member.meeting.Outcome;
import io.lamproom.member.meeting.Presence;
import io.lamproom.member.meeting.VoteMethod;
import io.lamproom.member.membership.AbsenceGround;
import io.lamproom.member.membership.MarkKind;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.payroll.BaseOutcome;
import io.lamproom.member.people.AssignmentKind;
import io.lamproom.member.people.Education;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.member.people.PoliticalStatus;
import io.lamproom.member.people.PositionKind;
import io.lamproom.member.people.Sex;
import io.lamproom.member.people.SkillLevel;
import io.lamproom.member.people.WorkerStatus;
import io.lamproom.member.relation.Direction;
import io.lamproom.member.relation.TransferStatus;
import io.lamproom.member.teamleader.Appointment;
import io.lamproom.member.teamleader.LeaderGrade;
import io.lamproom.member.teamleader.TermEnd;
import io.lamproom.member.unit.UnitKind;
import io.lamproom.member.vanguard.ZoneKind;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.CopyGround;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.retention.RetentionState;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.ImportState;
import io.lamproom.platform.sheetimport.RowStatus;
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

@Path("/api/v1/code-lists/member")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists")
@RunOnVirtualThread
class MemberCodes {

    private final Messages messages;

    MemberCodes(Messages messages) {
        this.messages = messages;
    }

    /** One code with its labels. */
    record Code(String code, String zh, String en) {}

    /** The codes of organisation and people. */
    record Lists(
            List<Code> unitKind,
            List<Code> branchKind,
            List<Code> positionKind,
            List<Code> workerStatus,
            List<Code> employmentForm,
            List<Code> assignmentKind,
            List<Code> credentialKind,
            List<Code> credentialEnd,
            List<Code> dayKind,
            List<Code> lateTransferStatus,
            List<Code> deltaKind,
            List<Code> deltaOutcome,
            List<Code> baseOutcome,
            List<Code> importMode,
            List<Code> importState,
            List<Code> rowStatus,
            List<Code> leaderAppointment,
            List<Code> leaderTermEnd,
            List<Code> leaderGrade,
            List<Code> membershipCategory,
            List<Code> membershipEnding,
            List<Code> memberStatus,
            List<Code> memberMark,
            List<Code> absenceGround,
            List<Code> admissionStatus,
            List<Code> admissionStage,
            List<Code> admissionStep,
            List<Code> transferDirection,
            List<Code> transferStatus,
            List<Code> cultivationPlanStatus,
            List<Code> cultivationDirection,
            List<Code> cultivationResult,
            List<Code> politicalStatus,
            List<Code> education,
            List<Code> skillLevel,
            List<Code> sex,
            List<Code> baseSource,
            List<Code> paymentMethod,
            List<Code> statementStatus,
            List<Code> lineStatus,
            List<Code> reductionGround,
            List<Code> reductionStatus,
            List<Code> meetingKind,
            List<Code> meetingStatus,
            List<Code> presence,
            List<Code> absenceReason,
            List<Code> voteMethod,
            List<Code> outcome,
            List<Code> branchOpinion,
            List<Code> dueState,
            List<Code> branchWarning,
            List<Code> directiveStatus,
            List<Code> correctionSubject,
            List<Code> correctionStatus,
            List<Code> copyGround,
            List<Code> protection,
            List<Code> retentionState,
            List<Code> appraisalStatus,
            List<Code> round,
            List<Code> verdict,
            List<Code> rectificationStatus,
            List<Code> zoneKind,
            List<Code> brandStatus,
            List<Code> resultKind,
            List<Code> commendationKind,
            List<Code> commendationLevel,
            List<Code> commendationStatus) {}

    @GET
    @Operation(operationId = "listMemberCodes", summary = "Labels of the codes of member-service, in zh-CN and en")
    public Lists list() {
        return new Lists(
                codes("unit-kind", UnitKind.values()),
                codes("branch-kind", BranchKind.values()),
                codes("position-kind", PositionKind.values()),
                codes("worker-status", WorkerStatus.values()),
                codes("employment-form", EmploymentForm.values()),
                codes("assignment-kind", AssignmentKind.values()),
                codes("credential-kind", CredentialKind.values()),
                codes("credential-end", CredentialEnd.values()),
                codes("day-kind", DayKind.values()),
                codes("late-transfer-status", LateTransferStatus.values()),
                codes("delta-kind", DeltaKind.values()),
                codes("delta-outcome", DeltaOutcome.values()),
                codes("base-outcome", BaseOutcome.values()),
                codes("import-mode", ImportMode.values()),
                codes("import-state", ImportState.values()),
                codes("row-status", RowStatus.values()),
                codes("leader-appointment", Appointment.values()),
                codes("leader-term-end", TermEnd.values()),
                codes("leader-grade", LeaderGrade.values()),
                codes("membership-category", MembershipCategory.values()),
                codes("membership-ending", MembershipEnding.values()),
                codes("member-status", MemberStatus.values()),
                codes("mark-kind", MarkKind.values()),
                codes("absence-ground", AbsenceGround.values()),
                codes("admission-status", AdmissionStatus.values()),
                codes("admission-stage", AdmissionStage.values()),
                codes("admission-step", StepKind.values()),
                codes("transfer-direction", Direction.values()),
                codes("transfer-status", TransferStatus.values()),
                codes("cultivation-plan-status", PlanStatus.values()),
                codes("cultivation-direction", CultivationDirection.values()),
                codes("cultivation-result", CultivationResult.values()),
                codes("political-status", PoliticalStatus.values()),
                codes("education", Education.values()),
                codes("skill-level", SkillLevel.values()),
                codes("sex", Sex.values()),
                codes("base-source", BaseSource.values()),
                codes("payment-method", PaymentMethod.values()),
                codes("statement-status", StatementStatus.values()),
                codes("line-status", LineStatus.values()),
                codes("reduction-ground", ReductionGround.values()),
                codes("reduction-status", ReductionStatus.values()),
                codes("meeting-kind", MeetingKind.values()),
                codes("meeting-status", MeetingStatus.values()),
                codes("presence", Presence.values()),
                codes("absence-reason", AbsenceReason.values()),
                codes("vote-method", VoteMethod.values()),
                codes("outcome", Outcome.values()),
                codes("branch-opinion", BranchOpinion.values()),
                codes("due-state", DueState.values()),
                codes("branch-warning", BranchWarning.values()),
                codes("directive-status", DirectiveStatus.values()),
                codes("correction-subject", CorrectionSubject.values()),
                codes("correction-status", CorrectionStatus.values()),
                codes("copy-ground", CopyGround.values()),
                codes("protection", Protection.values()),
                codes("retention-state", RetentionState.values()),
                codes("appraisal-status", AppraisalStatus.values()),
                codes("round", Round.values()),
                codes("verdict", Verdict.values()),
                codes("rectification-status", RectificationStatus.values()),
                codes("zone-kind", ZoneKind.values()),
                codes("brand-status", BrandStatus.values()),
                codes("result-kind", ResultKind.values()),
                codes("commendation-kind", CommendationKind.values()),
                codes("commendation-level", CommendationLevel.values()),
                codes("commendation-status", CommendationStatus.values()));
    }

    private List<Code> codes(String list, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> code(list, value.name())).toList();
    }

    private Code code(String list, String code) {
        String key = "code." + list + "." + code;
        return new Code(code, messages.text(Locale.SIMPLIFIED_CHINESE, key), messages.text(Locale.ENGLISH, key));
    }
}
