package io.lamproom.conduct.catalogue;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;

/** From when a new version may count: nothing that has happened changes by it. */
final class EffectiveDate {

    private EffectiveDate() {}

    /**
     * @param newest the first day of the newest version there is; null for the first, which may lie in the past
     * @throws Refusal {@code catalogue-version-backdated} before today or not after the newest version
     */
    static void check(LocalDate from, LocalDate newest, LocalDate today) {
        if (newest != null && (from.isBefore(today) || !from.isAfter(newest))) {
            LocalDate earliest = newest.isBefore(today) ? today : newest.plusDays(1);
            throw new Refusal.RuleBroken("catalogue-version-backdated", earliest).at("/from");
        }
    }
}
