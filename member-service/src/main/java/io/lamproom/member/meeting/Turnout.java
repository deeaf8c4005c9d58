package io.lamproom.member.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who was expected and who came, by count (应到、实到).
 *
 * @param quorum the fewest voters that had to be there; 0 where none is asked
 */
@Embeddable
public record Turnout(
        @Column(name = "expected") Integer expected,
        @Column(name = "present") Integer present,
        @Column(name = "voters") Integer voters,
        @Column(name = "present_voters") Integer presentVoters,
        @Column(name = "quorum") Integer quorum) {

    /** Whether enough voters were there; a meeting without them does not count as held. */
    public boolean quorate() {
        return presentVoters >= quorum;
    }
}
