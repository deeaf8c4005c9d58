package io.lamproom.conduct.education;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.Programme;
import io.lamproom.conduct.violation.ProgrammeRules;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leads back to work from a violation, and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnPath(
        UUID violationId,
        List<PathStep> steps,

        @Schema(description = "Absent where the grade asks for none.")
        PathClass safetyClass,

        @Schema(description = "Whether the return may be approved.")
        boolean complete) {

    /** The code of the class where remaining steps are named. */
    static final String SAFETY_CLASS = "SAFETY_CLASS";

    private static final String NOT_BEGUN = "NOT_BEGUN";

    /** A return step; its status is mentoring's, or NOT_BEGUN. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PathStep(String code, String nameZh, String nameEn, String status, boolean done, LocalDate doneOn) {}

    /** The safety class; its status is training's, or NOT_BEGUN. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PathClass(int days, String status, boolean done, LocalDate doneOn) {}

    static ReturnPath of(Violation violation, ProgrammeRules rules, List<StepProgress> progress) {
        Programme programme = violation.programme();
        List<PathStep> steps = programme.steps().stream()
                .map(code -> step(code, rules, progress))
                .toList();
        PathClass safetyClass = programme.stopsFromWork() ? safetyClass(programme.classDays(), progress) : null;
        boolean complete = violation.status() == ViolationStatus.IN_EDUCATION
                && steps.stream().allMatch(PathStep::done)
                && (safetyClass == null || safetyClass.done());
        return new ReturnPath(violation.id(), steps, safetyClass, complete);
    }

    /** The codes of what is still to be done. */
    @JsonIgnore
    List<String> remaining() {
        List<String> codes = new ArrayList<>();
        steps.stream().filter(step -> !step.done()).map(PathStep::code).forEach(codes::add);
        if (safetyClass != null && !safetyClass.done()) {
            codes.add(SAFETY_CLASS);
        }
        return codes;
    }

    private static PathStep step(String code, ProgrammeRules rules, List<StepProgress> progress) {
        Optional<ProgrammeRules.ReturnStep> named = rules.step(code);
        Optional<StepProgress> known = progress.stream()
                .filter(each -> code.equals(each.code()))
                .reduce((one, other) -> one.done() ? one : other);
        return new PathStep(
                code,
                named.map(ProgrammeRules.ReturnStep::nameZh).orElse(code),
                named.map(ProgrammeRules.ReturnStep::nameEn).orElse(code),
                known.map(StepProgress::status).orElse(NOT_BEGUN),
                known.map(StepProgress::done).orElse(false),
                known.map(StepProgress::doneOn).orElse(null));
    }

    private static PathClass safetyClass(int days, List<StepProgress> progress) {
        Optional<StepProgress> known = progress.stream()
                .filter(each -> each.code() == null)
                .reduce((one, other) -> counts(one, days) ? one : other);
        return new PathClass(
                days,
                known.map(StepProgress::status).orElse(NOT_BEGUN),
                known.filter(each -> counts(each, days)).isPresent(),
                known.filter(each -> counts(each, days))
                        .map(StepProgress::doneOn)
                        .orElse(null));
    }

    /** A pass of a shorter class is none. */
    private static boolean counts(StepProgress attended, int days) {
        return attended.done() && attended.days() >= days;
    }
}
