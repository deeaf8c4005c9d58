package io.lamproom.member.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/**
 * The terms of an admission. Where the Detailed Rules set a bound, a mine may only be stricter.
 *
 * @param minimumAge of the applicant, in years (Party constitution, art. 1)
 * @param talkWithinMonths from the application to the first talk
 * @param leagueUntilAge who is not older is decided on as an activist by recommendation of the Youth League (推优)
 * @param activistAfterMonths from the application to the decision on the activist; 0 where the mine sets none
 * @param candidateAfterMonths from the activist to the candidate
 * @param observationEveryMonths the branch looks at activists and probationary members so often
 * @param contactsAtLeast contact persons (培养联系人)
 * @param sponsors (入党介绍人)
 * @param trainingDays the training has so many days, or {@code trainingHours}
 * @param reviewValidMonths how long a political review counts
 * @param meetingWithinMonths from the pre-examination to the general meeting
 * @param leavingWithinMonths who leaves the unit so soon after the general meeting is normally not taken by it
 * @param approvalWithinMonths from the general meeting to the approval
 * @param approvalAtLatestMonths the same for a stated reason; after it the meeting is held again
 * @param probationMonths from the general meeting
 * @param fullMeetingWithinMonths from the end of the probation
 * @param rejoinAfterYears who was struck off may not apply before
 * @param noticeSteps before which a public notice is asked for (公示); no step of the Detailed Rules, so the shipped version has none
 * @param noticeWorkingDays of the notice
 * @param lateAfterDays what is entered later is marked late
 */
record AdmissionRules(
        @Min(18) @Max(60) int minimumAge,
        @Min(1) @Max(1) int talkWithinMonths,
        @Min(18) @Max(35) int leagueUntilAge,
        @Min(0) @Max(24) int activistAfterMonths,
        @Min(12) @Max(60) int candidateAfterMonths,
        @Min(1) @Max(6) int observationEveryMonths,
        @Min(1) @Max(2) int contactsAtLeast,
        @Min(1) @Max(2) int contactsAtMost,
        @Min(2) @Max(2) int sponsors,
        @Min(3) @Max(30) int trainingDays,
        @Min(24) @Max(240) int trainingHours,
        @Min(1) @Max(24) int reviewValidMonths,
        @Min(1) @Max(6) int meetingWithinMonths,
        @Min(3) @Max(12) int leavingWithinMonths,
        @Min(1) @Max(3) int approvalWithinMonths,
        @Min(1) @Max(6) int approvalAtLatestMonths,
        @Min(12) @Max(12) int probationMonths,
        @Min(6) @Max(12) int extensionAtLeastMonths,
        @Min(6) @Max(12) int extensionAtMostMonths,
        @Min(1) @Max(6) int fullMeetingWithinMonths,
        @Min(1) @Max(3) int fullApprovalWithinMonths,
        @Min(1) @Max(365) int archiveWithinDays,
        @Min(5) @Max(20) int rejoinAfterYears,
        @NotNull Set<@NotNull StepKind> noticeSteps,
        @Min(1) @Max(30) int noticeWorkingDays,
        @Min(1) @Max(365) int lateAfterDays) {

    /** The last day of the term that a step has from a day on; null where none is set. */
    LocalDate dueOf(StepKind step, LocalDate from) {
        return switch (step) {
            case FIRST_TALK -> from.plusMonths(talkWithinMonths);
            case GENERAL_MEETING -> from.plusMonths(meetingWithinMonths);
            case HIGHER_APPROVAL -> from.plusMonths(approvalWithinMonths);
            case FULL_APPLICATION -> from;
            case FULL_MEETING -> from.plusMonths(fullMeetingWithinMonths);
            case FULL_APPROVAL -> from.plusMonths(fullApprovalWithinMonths);
            case ARCHIVED -> from.plusDays(archiveWithinDays);
            default -> null;
        };
    }

    /** Until when the branch looks at someone again whom it saw on a day. */
    LocalDate observationDue(LocalDate from) {
        return from.plusMonths(observationEveryMonths);
    }
}
