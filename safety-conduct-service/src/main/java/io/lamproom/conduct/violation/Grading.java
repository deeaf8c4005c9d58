package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Grade;
import jakarta.persistence.Embeddable;

/**
 * What a confirmation fixes (定级记分): the catalogue's word on the day of the act, whatever it says later.
 *
 * @param nationalGrade 1 一般 or 2 严重; null for an irregular act
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grading(String grade, Integer nationalGrade, Boolean serious, Integer points, Integer unitPoints) {

    public static Grading of(BehaviourTerms terms, Grade grade) {
        return new Grading(grade.code(), grade.nationalGrade(), grade.serious(), terms.points(), terms.unitPoints());
    }
}
