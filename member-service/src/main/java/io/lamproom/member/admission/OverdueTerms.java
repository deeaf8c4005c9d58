package io.lamproom.member.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which open admissions have a term that is over on a day, by the rules of that day: a condition on their rows, which keep
 * from when a term runs and never when it ends.
 *
 * @param days the newest day from which the term of an observation is over, then the same of each step of {@link #STEPS}
 */
record OverdueTerms(List<LocalDate> days) {

    private static final List<StepKind> STEPS = List.of(
            StepKind.FIRST_TALK,
            StepKind.GENERAL_MEETING,
            StepKind.HIGHER_APPROVAL,
            StepKind.FULL_APPLICATION,
            StepKind.FULL_MEETING,
            StepKind.FULL_APPROVAL,
            StepKind.ARCHIVED);

    static OverdueTerms on(LocalDate day, AdmissionRules rules) {
        List<LocalDate> days = new ArrayList<>();
        days.add(newestOver(day, rules::observationDue));
        STEPS.forEach(step -> days.add(newestOver(day, from -> rules.dueOf(step, from))));
        return new OverdueTerms(List.copyOf(days));
    }

    /** @param placeholder of the value with this number */
    static String condition(IntFunction<String> placeholder) {
        String terms = Stream.iterate(0, i -> i < STEPS.size(), i -> i + 1)
                .map(i -> " when '" + STEPS.get(i) + "' then term_from <= " + placeholder.apply(i + 1))
                .collect(Collectors.joining());
        return "(observed_from <= " + placeholder.apply(0) + " or case term_step" + terms + " else false end)";
    }

    private static LocalDate newestOver(LocalDate day, UnaryOperator<LocalDate> due) {
        return Stream.iterate(day, from -> from.minusDays(1))
                .filter(from -> due.apply(from).isBefore(day))
                .findFirst()
                .orElseThrow();
    }
}
