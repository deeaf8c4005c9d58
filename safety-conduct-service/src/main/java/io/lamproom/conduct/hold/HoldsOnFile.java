package io.lamproom.conduct.hold;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Holds of the person. What the check before a shift found stays with the section: no office of the mine copies it. */
class HoldsOnFile {

    @Produces
    @Singleton
    PersonalData interim() {
        Holding holds = Holding.of("interimHolds", "work_hold")
                .only("t.kind = 'INTERIM'")
                .tells("place", "placing_note", "extended_at", "extension_note")
                .protects(Protection.OTHER_PERSON, "extended_by", "extended_by_staff_no");
        return PersonalData.of(Role.SAFETY_DEPT, List.of(told(holds)));
    }

    @Produces
    @Singleton
    PersonalData today() {
        Holding holds = Holding.of("todayHolds", "work_hold")
                .only("t.kind = 'TODAY'")
                .tells("cause")
                .withholds("which of the two parts it is in", "kind");
        return PersonalData.of(Role.SECTION_HEAD, List.of(told(holds)));
    }

    private static Holding told(Holding holds) {
        return holds.about("worker", "worker_id")
                .tells("business_date", "shift", "placed_at", "ends_at")
                .tellsOf("section_id", "platform.roster_unit", "name")
                .tellsOf("team_id", "platform.roster_unit", "name")
                .tellsOf("covering_branch_id", "platform.roster_branch", "name")
                .protects(Protection.OTHER_PERSON, "placed_by", "placed_by_staff_no")
                .by("placed_at");
    }
}
