package io.lamproom.member.admission;

import static io.lamproom.member.admission.StepKind.ACTIVIST_DECISION;
import static io.lamproom.member.admission.StepKind.CANDIDATE_DECISION;
import static io.lamproom.member.admission.StepKind.FULL_MEETING;
import static io.lamproom.member.admission.StepKind.GENERAL_MEETING;
import static io.lamproom.member.admission.StepKind.HIGHER_APPROVAL;
import static io.lamproom.member.admission.StepKind.POLITICAL_REVIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which steps are lawful for an applicant, from which day on, and until when they are due.
 *
 * @param birthDate null of an erased person
 * @param done the day of each step taken, of a repeated one the last
 * @param lastObservation null before the first
 * @param probationUntil the first day after the probation, null before the approval
 */
record Timetable(
        LocalDate birthDate,
        Map<StepKind, LocalDate> done,
        LocalDate lastObservation,
        LocalDate probationUntil,
        AdmissionRules rules) {

    /** The steps that come next; a meeting is held again when its approval did not come in time. */
    List<StepKind> next(LocalDate day) {
        if (approvalLapsed(day)) {
            return List.of(GENERAL_MEETING);
        }
        return Arrays.stream(StepKind.values())
                .filter(step -> (!done.containsKey(step) || step == POLITICAL_REVIEW && reviewExpired(day))
                        && done.keySet().containsAll(step.after()))
                .toList();
    }

    /** Whether a step may be taken on a day by what was done before: one that comes next, or one that may be renewed. */
    boolean allows(StepKind step, LocalDate day) {
        return next(day).contains(step)
                || done.containsKey(step)
                        && switch (step) {
                            case CONTACTS_APPOINTED -> !done.containsKey(CANDIDATE_DECISION);
                            case SPONSORS_APPOINTED, POLITICAL_REVIEW -> !done.containsKey(GENERAL_MEETING);
                            default -> false;
                        };
    }

    /** The first lawful day of a step whose predecessors are done. */
    LocalDate earliest(StepKind step) {
        Stream<LocalDate> before = step.after().stream().map(done::get);
        LocalDate own =
                switch (step) {
                    case APPLIED -> birthDate == null ? null : birthDate.plusYears(rules.minimumAge());
                    case ACTIVIST_DECISION -> done.get(StepKind.APPLIED).plusMonths(rules.activistAfterMonths());
                    case CANDIDATE_DECISION -> done.get(ACTIVIST_DECISION).plusMonths(rules.candidateAfterMonths());
                    case GENERAL_MEETING ->
                        done.containsKey(step) ? approvalAtLatest().plusDays(1) : null;
                    case HIGHER_APPROVAL -> done.get(GENERAL_MEETING);
                    case FULL_MEETING -> probationUntil;
                    default -> done.get(step);
                };
        return Stream.concat(before, Stream.ofNullable(own))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The last day on which a step is in time; empty where no term is set. */
    Optional<LocalDate> due(StepKind step) {
        return termFrom(step).map(from -> rules.dueOf(step, from));
    }

    /** The day from which the term of a step runs; empty where none runs. */
    Optional<LocalDate> termFrom(StepKind step) {
        return Optional.ofNullable(
                switch (step) {
                    case FIRST_TALK -> done.get(StepKind.APPLIED);
                    case GENERAL_MEETING -> done.get(StepKind.PRE_EXAMINATION);
                    case HIGHER_APPROVAL -> done.get(GENERAL_MEETING);
                    case FULL_APPLICATION, FULL_MEETING -> probationUntil;
                    case FULL_APPROVAL -> done.get(FULL_MEETING);
                    case ARCHIVED -> done.get(StepKind.FULL_APPROVAL);
                    default -> null;
                });
    }

    /** The first step that has a term and was not taken; its term is the first to end. */
    Optional<StepKind> waitedFor() {
        return Arrays.stream(StepKind.values())
                .filter(step -> !done.containsKey(step) && termFrom(step).isPresent())
                .findFirst();
    }

    /** When the branch must look at the activist or the probationary member next; empty in other stages. */
    Optional<LocalDate> observationDue() {
        return observedFrom().map(rules::observationDue);
    }

    /** The day from which the next observation is waited for; empty in stages without. */
    Optional<LocalDate> observedFrom() {
        LocalDate from = observedStageFrom();
        return Optional.ofNullable(
                from == null || lastObservation == null || lastObservation.isBefore(from) ? from : lastObservation);
    }

    /** The first term that is to be kept, of a step or of an observation. */
    Optional<LocalDate> nextDue() {
        return Stream.concat(waitedFor().flatMap(this::due).stream(), observationDue().stream())
                .min(Comparator.naturalOrder());
    }

    boolean approvalLapsed(LocalDate day) {
        return done.containsKey(GENERAL_MEETING)
                && !done.containsKey(HIGHER_APPROVAL)
                && day.isAfter(approvalAtLatest());
    }

    LocalDate approvalAtLatest() {
        return done.get(GENERAL_MEETING).plusMonths(rules.approvalAtLatestMonths());
    }

    boolean reviewExpired(LocalDate day) {
        LocalDate review = done.get(POLITICAL_REVIEW);
        return review != null
                && !done.containsKey(GENERAL_MEETING)
                && day.isAfter(review.plusMonths(rules.reviewValidMonths()));
    }

    private LocalDate observedStageFrom() {
        if (done.containsKey(HIGHER_APPROVAL)) {
            return done.containsKey(FULL_MEETING) ? null : done.get(HIGHER_APPROVAL);
        }
        return done.containsKey(CANDIDATE_DECISION) ? null : done.get(ACTIVIST_DECISION);
    }
}
