package io.lamproom.conduct.appeal;

import io.lamproom.conduct.catalogue.Grade;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.violation.Grading;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What an appeal may grade an act instead: by the scheme of its business date, and never graver than before. */
@ApplicationScoped
class Regrading {

    private final RuleBooks books;

    Regrading(RuleBooks books) {
        this.books = books;
    }

    Grading of(Violation violation, DecisionRequest request) {
        if (request.grade() == null || request.points() == null || request.unitPoints() == null) {
            throw new Refusal.InvalidInput(FieldError.at(
                    request.grade() == null ? "/grade" : request.points() == null ? "/points" : "/unitPoints",
                    "regrading-needs"));
        }
        LocalDate on = violation.occurrence().businessDate();
        Grade grade = books.current(violation.mineId())
                .grade(request.grade(), on)
                .orElseThrow(() -> new Refusal.RuleBroken("grade-unknown", on).at("/grade"));
        Grading other = new Grading(
                grade.code(), grade.nationalGrade(), grade.serious(), request.points(), request.unitPoints());
        if (isGraver(other, violation.grading())) {
            throw new Refusal.RuleBroken("regraded-graver").at("/grade");
        }
        if (other.equals(violation.grading())) {
            throw new Refusal.RuleBroken("regraded-alike").at("/grade");
        }
        if (other.nationalGrade() == null && (other.points() > 0 || other.unitPoints() > 0)) {
            throw new Refusal.RuleBroken("irregular-without-points").at("/points");
        }
        return other;
    }

    private static boolean isGraver(Grading other, Grading before) {
        return level(other) > level(before)
                || (other.serious() && !before.serious())
                || other.points() > before.points()
                || other.unitPoints() > before.unitPoints();
    }

    private static int level(Grading grading) {
        return grading.nationalGrade() == null ? 0 : grading.nationalGrade();
    }
}
