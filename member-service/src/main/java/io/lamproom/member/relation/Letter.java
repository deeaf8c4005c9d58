package io.lamproom.member.relation;

import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A letter of introduction (组织关系介绍信), valid from the day of issue until a last day. */
@Embeddable
record Letter(@Column(name = "letter_no") String number, LocalDate issuedOn, LocalDate validUntil) {

    /**
     * A letter within the term of the rules.
     *
     * @param validUntil null for the longest term
     * @throws Refusal.RuleBroken naming the last day that is lawful
     */
    static Letter issued(String number, LocalDate on, LocalDate validUntil, int months, String basis) {
        LocalDate latest = on.plusMonths(months);
        if (validUntil != null && (validUntil.isAfter(latest) || validUntil.isBefore(on))) {
            throw new Refusal.RuleBroken("letter-valid-too-long", months, latest, basis)
                    .at("/validUntil")
                    .with("latest", latest);
        }
        return new Letter(number, on, validUntil == null ? latest : validUntil);
    }

    /** @throws Refusal.RuleBroken when it is not valid on that day */
    void mustBeValidOn(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            throw new Refusal.RuleBroken("letter-not-issued", issuedOn)
                    .at("/on")
                    .with("earliest", issuedOn);
        }
        if (day.isAfter(validUntil)) {
            throw new Refusal.RuleBroken("letter-lapsed", validUntil).at("/on").with("latest", validUntil);
        }
    }
}
