package io.lamproom.member.admission;

import io.lamproom.member.admission.Warnings.Warning;
import io.lamproom.rules.Effective;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What comes next in an admission, judged on {@code asOf} by the rules in force.
 *
 * @param basis the document that the rules name
 * @param items the lawful steps; none when the admission has ended
 * @param warnings what those who decide should know; they refuse nothing
 * @param observationDue until when the branch looks at the applicant next; null where none is asked
 */
record NextStepsView(
        UUID admissionId,
        LocalDate asOf,
        UUID ruleSetId,
        String basis,
        List<NextStep> items,
        List<Warning> warnings,
        LocalDate observationDue,
        boolean observationOverdue) {

    /**
     * A step that may be taken next.
     *
     * @param earliest its first lawful day
     * @param due the last day on which it is in time; null where no term is set
     */
    record NextStep(
            StepKind step,
            int number,
            AdmissionStage stage,
            StepKind.Level level,
            LocalDate earliest,
            boolean lawfulToday,
            LocalDate due,
            boolean overdue) {

        static NextStep of(StepKind step, Timetable timetable, LocalDate today) {
            LocalDate earliest = timetable.earliest(step);
            LocalDate due = timetable.due(step).orElse(null);
            return new NextStep(
                    step,
                    step.number(),
                    step.stage(),
                    step.level(),
                    earliest,
                    !today.isBefore(earliest),
                    due,
                    due != null && today.isAfter(due));
        }
    }

    static NextStepsView of(
            Admission admission,
            Timetable timetable,
            Effective<AdmissionRules> rules,
            List<Warning> warnings,
            LocalDate today) {
        boolean open = admission.status() == AdmissionStatus.OPEN;
        LocalDate observation = open ? timetable.observationDue().orElse(null) : null;
        return new NextStepsView(
                admission.id(),
                today,
                rules.id(),
                rules.basis(),
                open
                        ? timetable.next(today).stream()
                                .map(step -> NextStep.of(step, timetable, today))
                                .toList()
                        : List.of(),
                open ? warnings : List.of(),
                observation,
                observation != null && today.isAfter(observation));
    }
}
