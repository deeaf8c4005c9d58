package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a confirmed violation says to whatever follows from it.
 *
 * @param contractor its subject is not the mine's own: points go to the contractor's unit, and nothing is deducted
 * @param history from before the mine went live: on record, without consequences
 * @param selfReported its subject told of it before anybody found it
 * @param underAppeal an appeal is open
 */
public record ViolationFact(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID sectionId,
        LocalDate businessDate,
        Instant confirmedAt,
        String behaviourCode,
        Category category,
        String grade,
        Integer nationalGrade,
        boolean serious,
        int points,
        int unitPoints,
        boolean contractor,
        boolean history,
        boolean selfReported,
        boolean underAppeal) {

    public static ViolationFact of(Violation violation) {
        Grading grading = violation.grading();
        return new ViolationFact(
                violation.id(),
                violation.mineId(),
                violation.workerId(),
                violation.attribution().sectionId(),
                violation.occurrence().businessDate(),
                violation.confirmation().at(),
                violation.behaviourCode(),
                violation.category(),
                grading.grade(),
                grading.nationalGrade(),
                grading.serious(),
                grading.points(),
                grading.unitPoints(),
                violation.contractor(),
                violation.occurrence().history(),
                violation.selfReported(),
                violation.underAppeal());
    }
}
