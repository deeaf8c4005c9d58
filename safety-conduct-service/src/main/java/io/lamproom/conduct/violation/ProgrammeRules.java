package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads back to work after a violation of each grade (帮教程序). A grade that is not named needs nothing. */
public record ProgrammeRules(@NotEmpty @Size(max = 12) List<@Valid @NotNull OfGrade> grades) {

    /**
     * The programme of a grade.
     *
     * @param grade a code of the mine's scheme; null for every grade that the national report counts as the other field says
     * @param nationalGrade 1 or 2, where {@code grade} is null
     * @param classDays days of the safety class (停工培训), which is paid time; 0 for none
     * @param followUpMonths how long the subject is looked after from the return on
     */
    public record OfGrade(
            @Size(min = 1, max = 32) String grade,
            @Min(1) @Max(2) Integer nationalGrade,
            @NotNull @Size(max = 12) List<@Valid @NotNull ReturnStep> steps,
            @NotNull @Min(0) @Max(30) Integer classDays,
            @NotNull @Min(0) @Max(12) Integer followUpMonths) {

        List<String> codes() {
            return steps.stream().map(ReturnStep::code).toList();
        }
    }

    /** One step (关) that mentoring leads the subject through. */
    public record ReturnStep(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}")
            String code,

            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 80) String nameEn) {}

    /** The programme of a grade: by its code, else by what the national report counts it as. */
    public Optional<OfGrade> of(String grade, Integer nationalGrade) {
        return grades.stream()
                .filter(each -> grade.equals(each.grade()))
                .findFirst()
                .or(() -> grades.stream()
                        .filter(each -> each.grade() == null
                                && each.nationalGrade() != null
                                && each.nationalGrade().equals(nationalGrade))
                        .findFirst());
    }

    /** What a step is called. */
    public Optional<String> nameZh(String code) {
        return step(code).map(ReturnStep::nameZh);
    }

    /** A step of any grade. */
    public Optional<ReturnStep> step(String code) {
        return grades.stream()
                .flatMap(grade -> grade.steps().stream())
                .filter(step -> step.code().equals(code))
                .findFirst();
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<ProgrammeRules> {

        @Override
        public String code() {
            return "return-programme";
        }

        @Override
        public Class<ProgrammeRules> type() {
            return ProgrammeRules.class;
        }

        @Override
        public void check(ProgrammeRules rules) {
            for (int i = 0; i < rules.grades().size(); i++) {
                OfGrade each = rules.grades().get(i);
                if ((each.grade() == null) == (each.nationalGrade() == null)) {
                    throw new Refusal.InvalidInput(FieldError.at("/rules/grades/" + i, "programme-of-one-grade"));
                }
                Set<String> codes = new HashSet<>(each.codes());
                if (codes.size() < each.steps().size()) {
                    throw new Refusal.InvalidInput(FieldError.at("/rules/grades/" + i + "/steps", "return-step-twice"));
                }
            }
        }
    }
}
