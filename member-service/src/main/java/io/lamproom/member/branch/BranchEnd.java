package io.lamproom.member.branch;

import io.lamproom.platform.security.Reach;
import java.time.LocalDate;

/** What a feature ends of its own when a branch ends by a reorganisation, in the same transaction. */
public interface BranchEnd {

    /** @param day the first day on which the branch is no more */
    void ended(Reach reach, Branch branch, LocalDate day);
}
