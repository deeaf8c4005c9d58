package io.lamproom.member.people;

import io.lamproom.platform.security.Reach;
import java.time.LocalDate;

/** What a feature ends of its own when an employment ends, in the same transaction. */
public interface EmploymentEnd {

    /** @param day the first day on which the worker is employed no more */
    void ended(Reach reach, Worker worker, LocalDate day);
}
