package io.lamproom.conduct.catalogue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the catalogue says of a behaviour from a date on.
 *
 * @param grade a code of the grade scheme in force on the day of the fact
 * @param points taken from the person (个人积分)
 * @param unitPoints taken from the unit (单位积分)
 */
public record BehaviourTerms(
        UUID behaviourId,
        String code,
        LocalDate from,
        Category category,
        Discipline discipline,
        String grade,
        int points,
        int unitPoints) {}
