package io.lamproom.conduct.deduction;

import io.lamproom.conduct.liability.LiabilityGround;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a mine's own rules deduct, as its workers' congress passed them (劳动合同法 art. 4). None is shipped: without them
 * nothing is proposed.
 *
 * @param kind an assessment; a deposit is refused
 * @param mostPercent of a month's wage, a fifth at most
 * @param ofSelfReports also where the subject told of it before anybody found it
 * @param amounts by national grade; a grade that is not named costs nothing
 * @param liabilities of who is jointly liable, by ground and grade
 */
record DeductionRules(
        @NotNull DeductionKind kind,
        @NotNull @Min(1) @Max(MonthlyCap.MOST_PERCENT) Integer mostPercent,
        @NotNull Boolean ofSelfReports,
        @NotEmpty @Size(max = 2) List<@Valid @NotNull GradeAmount> amounts,
        @NotNull @Size(max = 6) List<@Valid @NotNull LiabilityAmount> liabilities) {

    /** Ten thousand yuan: more is yuan told as fen. */
    static final long LARGEST_FEN = 1_000_000;

    /** What an act of a national grade costs its subject. */
    record GradeAmount(
            @NotNull @Min(1) @Max(2) Integer nationalGrade,
            @NotNull @Min(1) @Max(LARGEST_FEN) Long fen) {}

    /** What an act of a national grade costs who is jointly liable on that ground. */
    record LiabilityAmount(
            @NotNull LiabilityGround ground,
            @NotNull @Min(1) @Max(2) Integer nationalGrade,
            @NotNull @Min(1) @Max(LARGEST_FEN) Long fen) {}

    /**
     * What is asked, empty for nothing.
     *
     * @param nationalGrade null for an irregular act
     * @param ground why somebody is jointly liable; null for the subject
     */
    Optional<Long> fen(Integer nationalGrade, LiabilityGround ground) {
        return ground == null
                ? amounts.stream()
                        .filter(each -> each.nationalGrade().equals(nationalGrade))
                        .map(GradeAmount::fen)
                        .findFirst()
                : liabilities.stream()
                        .filter(each ->
                                each.ground() == ground && each.nationalGrade().equals(nationalGrade))
                        .map(LiabilityAmount::fen)
                        .findFirst();
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<DeductionRules> {

        @Override
        public String code() {
            return "deduction";
        }

        @Override
        public Class<DeductionRules> type() {
            return DeductionRules.class;
        }

        @Override
        public void check(DeductionRules rules) {
            switch (rules.kind()) {
                case DEPOSIT -> throw new Refusal.RuleBroken("deposit-refused").at("/rules/kind");
                case COMPENSATION -> throw new Refusal.RuleBroken("compensation-not-by-rules").at("/rules/kind");
                case ASSESSMENT -> {}
            }
            Set<Object> named = new HashSet<>();
            for (int i = 0; i < rules.amounts().size(); i++) {
                if (!named.add(rules.amounts().get(i).nationalGrade())) {
                    throw twice("/rules/amounts/" + i);
                }
            }
            for (int i = 0; i < rules.liabilities().size(); i++) {
                LiabilityAmount each = rules.liabilities().get(i);
                if (!named.add(List.of(each.ground(), each.nationalGrade()))) {
                    throw twice("/rules/liabilities/" + i);
                }
            }
        }

        private static Refusal twice(String pointer) {
            return new Refusal.InvalidInput(FieldError.at(pointer, "deduction-amount-twice"));
        }
    }
}
