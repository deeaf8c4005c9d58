package io.lamproom.conduct.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * What leads the subject back to work (帮教程序), as the rules of the business date have it for the grade.
 *
 * @param ruleSetId the version of the rules; null where none applies
 * @param stepCodes the return steps with a space between them
 * @param classDays days of the safety class (停工培训); 0 for none
 * @param followUpMonths how long it is followed up
 */
@Embeddable
public record Programme(
        @Column(name = "programme_id") UUID ruleSetId,
        @Column(name = "return_steps") String stepCodes,
        Integer classDays,
        Integer followUpMonths) {

    /** Of what was confirmed without return steps, and of history. */
    public static final Programme NONE = new Programme(null, "", 0, 0);

    public static Programme of(UUID ruleSetId, List<String> steps, int classDays, int followUpMonths) {
        return new Programme(ruleSetId, String.join(" ", steps), classDays, followUpMonths);
    }

    public List<String> steps() {
        return stepCodes.isEmpty() ? List.of() : List.of(stepCodes.split(" "));
    }

    /** Whether anything has to be done before the return to work. */
    public boolean leadsBack() {
        return !stepCodes.isEmpty() || stopsFromWork();
    }

    /** Whether the subject does not work until the return is approved. */
    public boolean stopsFromWork() {
        return classDays > 0;
    }
}
