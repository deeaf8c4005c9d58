package io.lamproom.member.admission;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The guards of the steps. Each refusal names the rule, the document it rests on, and what would be lawful.
 *
 * @param basis the document that the rules in force name
 */
record Guards(Timetable timetable, String basis) {

    /** Order and time, for every step. */
    void mustBeLawful(StepKind step, LocalDate on) {
        if (!timetable.allows(step, on)) {
            List<StepKind> next = timetable.next(on);
            String code = timetable.done().containsKey(step) ? "admission-step-done" : "admission-step-out-of-order";
            throw new Refusal.StateConflict(code, step.number(), step, next)
                    .with("next", next)
                    .with("basis", basis);
        }
        LocalDate earliest = timetable.earliest(step);
        if (on.isBefore(earliest)) {
            String code = step == StepKind.APPLIED ? "applicant-under-age" : "admission-step-too-early";
            throw refusal(code, "/on", step.number(), step, earliest, basis).with("earliest", earliest);
        }
    }

    /**
     * The public notice before a step, where the rules ask for one.
     *
     * @param calendar the working days of the mine
     */
    void mustHaveBeenNoticed(StepRequest request, WorkingDays calendar) {
        if (!rules().noticeSteps().contains(request.step())) {
            return;
        }
        PublicNotice notice = request.notice();
        if (notice == null) {
            throw refusal("public-notice-missing", "/notice", rules().noticeWorkingDays(), basis);
        }
        int days = calendar.between(notice.from(), notice.until().plusDays(1));
        LocalDate earliest = calendar.after(notice.from().minusDays(1), rules().noticeWorkingDays());
        if (days < rules().noticeWorkingDays() || notice.until().isAfter(request.on())) {
            throw refusal("public-notice-too-short", "/notice", rules().noticeWorkingDays(), earliest, basis)
                    .with("earliest", earliest);
        }
    }

    /** The guards of a step's own content. */
    void mustBeInOrder(StepRequest request) {
        switch (request.step()) {
            case ACTIVIST_DECISION -> mustBeRecommended(request);
            case CONTACTS_APPOINTED ->
                number(request.contacts(), rules().contactsAtLeast(), rules().contactsAtMost(), "/contacts");
            case SPONSORS_APPOINTED -> number(request.sponsors(), rules().sponsors(), rules().sponsors(), "/sponsors");
            case CANDIDATE_DECISION, FULL_MEETING -> mustHaveBeenObserved(request.on());
            case CONCENTRATED_TRAINING -> mustBeLongEnough(request.training());
            case GENERAL_MEETING -> mustHaveValidReview(request.on());
            case HIGHER_APPROVAL -> mustBeApprovedInTime(request);
            default -> {}
        }
    }

    /** Extension (延长预备期): once, within the bounds, and not before the probation is over. */
    void mustBeExtendable(boolean extended, LocalDate on, int months) {
        if (extended) {
            throw new Refusal.StateConflict("probation-extended-once").with("basis", basis);
        }
        if (timetable.probationUntil() == null || timetable.done().containsKey(StepKind.FULL_MEETING)) {
            throw new Refusal.StateConflict("not-on-probation");
        }
        if (on.isBefore(timetable.probationUntil())) {
            throw refusal("probation-not-over", "/on", timetable.probationUntil(), basis)
                    .with("earliest", timetable.probationUntil());
        }
        if (months < rules().extensionAtLeastMonths() || months > rules().extensionAtMostMonths()) {
            throw refusal(
                    "extension-months",
                    "/months",
                    rules().extensionAtLeastMonths(),
                    rules().extensionAtMostMonths(),
                    basis);
        }
    }

    /**
     * Who is about to leave the unit is normally not taken by it (离开单位); a reason says why all the same.
     *
     * @param leftOn the day on which the person has left by the roster, or null
     */
    void mustStay(StepRequest request, LocalDate leftOn) {
        Stream.of(request.leavesOn(), leftOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(leaves -> request.reason() == null
                        && !leaves.isAfter(request.on().plusMonths(rules().leavingWithinMonths())))
                .ifPresent(leaves -> {
                    throw refusal("applicant-leaves-soon", "/leavesOn", leaves, rules().leavingWithinMonths(), basis);
                });
    }

    /** Who is young comes by recommendation of the Youth League; a reason says why not. */
    private void mustBeRecommended(StepRequest request) {
        LocalDate recommended = request.leagueRecommendedOn();
        if (recommended != null && recommended.isAfter(request.on())) {
            throw refusal("league-recommendation-later", "/leagueRecommendedOn", request.on(), basis);
        }
        LocalDate birth = timetable.birthDate();
        boolean young = birth != null && request.on().isBefore(birth.plusYears(rules().leagueUntilAge() + 1L));
        if (young && recommended == null && request.reason() == null) {
            throw refusal("league-recommendation-missing", "/leagueRecommendedOn", rules().leagueUntilAge(), basis);
        }
    }

    private void mustHaveBeenObserved(LocalDate on) {
        timetable.observationDue().filter(on::isAfter).ifPresent(due -> {
            throw refusal("observation-missing", "/on", rules().observationEveryMonths(), due, basis)
                    .with("observationDue", due);
        });
    }

    private void mustBeLongEnough(Training training) {
        int days = training == null || training.days() == null ? 0 : training.days();
        int hours = training == null || training.hours() == null ? 0 : training.hours();
        if (days < rules().trainingDays() && hours < rules().trainingHours()) {
            throw refusal("training-too-short", "/training", rules().trainingDays(), rules().trainingHours(), basis);
        }
    }

    private void mustHaveValidReview(LocalDate on) {
        LocalDate review = timetable.done().get(StepKind.POLITICAL_REVIEW);
        LocalDate last = review.plusMonths(rules().reviewValidMonths());
        if (on.isAfter(last) && !timetable.done().containsKey(StepKind.GENERAL_MEETING)) {
            throw refusal("political-review-expired", "/on", last, basis).with("validUntil", last);
        }
    }

    private void mustBeApprovedInTime(StepRequest request) {
        LocalDate inTime = timetable.due(StepKind.HIGHER_APPROVAL).orElseThrow();
        if (request.on().isAfter(inTime) && request.reason() == null) {
            throw refusal("approval-late-needs-reason", "/reason", inTime, timetable.approvalAtLatest(), basis)
                    .with("latest", timetable.approvalAtLatest());
        }
    }

    private void number(Collection<?> named, int least, int most, String pointer) {
        if (named.size() < least || named.size() > most) {
            throw refusal("number-of-" + pointer.substring(1), pointer, least, most, basis);
        }
    }

    private AdmissionRules rules() {
        return timetable.rules();
    }

    private static Refusal refusal(String code, String pointer, Object... arguments) {
        return new Refusal.RuleBroken(code, arguments).at(pointer);
    }
}
