package io.lamproom.local.seed;

import java.time.OffsetDateTime;

/** Something that is recorded on days of the live month, while the business clock stands on each in turn. */
interface LiveMonth {

    /** @param ago how many days before today the business clock stands; the first call is that of the first day */
    void recordDay(int ago);

    /** By the business clock. */
    default OffsetDateTime now(int ago) {
        return OffsetDateTime.now(Conduct.ZONE).minusDays(ago);
    }
}
