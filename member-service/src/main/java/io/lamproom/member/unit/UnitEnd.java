package io.lamproom.member.unit;

import io.lamproom.platform.change.Change;
import io.lamproom.platform.security.Reach;
import java.time.LocalDate;
import java.util.List;

/** What a feature ends of its own when a unit ends, in the same transaction. */
public interface UnitEnd {

    /**
     * @param day the first day on which the unit is no more
     * @return what is to be recorded, together with all else that changes in the same aggregates
     */
    List<Change> ended(Reach reach, Unit unit, LocalDate day);
}
