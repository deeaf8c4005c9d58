package io.lamproom.member.admission;

import io.lamproom.platform.security.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who entered something.
 *
 * @param subject of the token
 * @param staffNo of the person; null where the token names none
 */
@Embeddable
record Recorder(
        @Column(name = "recorded_by") String subject,
        @Column(name = "recorded_by_staff_no") String staffNo) {

    static Recorder of(Caller caller) {
        return new Recorder(caller.subject(), caller.staffNo().orElse(null));
    }

    /** Whether both are one person, who may hold more than one login. */
    boolean is(Recorder other) {
        return subject.equals(other.subject) || (staffNo != null && staffNo.equals(other.staffNo));
    }
}
