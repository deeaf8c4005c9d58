package io.lamproom.conduct.step;

import jakarta.persistence.Embeddable;

/**
 * Who took a step.
 *
 * @param subject of the token
 * @param staffNo the staff number (工号) of a person; null for a program
 */
@Embeddable
public record Actor(String subject, String staffNo) {

    /** Whether both are one person, who may hold more than one login. */
    public boolean is(Actor other) {
        return other != null && (subject.equals(other.subject) || (staffNo != null && staffNo.equals(other.staffNo)));
    }
}
