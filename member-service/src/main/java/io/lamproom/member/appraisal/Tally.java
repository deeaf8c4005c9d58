package io.lamproom.member.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The secret ballots of the test (民主测评票数); nobody is named. */
@Embeddable
public record Tally(
        @Column(name = "votes_excellent") @Min(0) @Max(10_000)
        Integer excellent,

        @Column(name = "votes_qualified") @Min(0) @Max(10_000)
        Integer qualified,

        @Column(name = "votes_basic") @Min(0) @Max(10_000) Integer basicallyQualified,

        @Column(name = "votes_unqualified") @Min(0) @Max(10_000)
        Integer unqualified) {

    /** The same with nothing for what was not said. */
    static Tally whole(Tally tally) {
        return new Tally(
                orZero(tally.excellent),
                orZero(tally.qualified),
                orZero(tally.basicallyQualified),
                orZero(tally.unqualified));
    }

    private static int orZero(Integer votes) {
        return votes == null ? 0 : votes;
    }
}
