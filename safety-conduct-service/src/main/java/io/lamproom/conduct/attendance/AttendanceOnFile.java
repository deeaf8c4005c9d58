package io.lamproom.conduct.attendance;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The person's shifts in both books, what stood there before a correction, and the months published of it. */
@ApplicationScoped
class AttendanceOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("shifts", "shift_entry")
                        .about("worker", "worker_id")
                        .tells("book", "business_date", "shift", "kind", "told_at", "recorded_at")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .tellsOf("team_id", "platform.roster_unit", "name")
                        .tellsOf("covering_branch_id", "platform.roster_branch", "name")
                        .protects(Protection.OTHER_PERSON, "told_by", "told_by_staff_no")
                        .withholds("names the call that brought it", "batch_id")
                        .by("business_date"),
                Holding.of("shiftsCorrected", "shift_entry_past")
                        .within("entry_id", "shift_entry", "worker", "worker_id")
                        .tellsOf("entry_id", "shift_entry", "book", "business_date", "shift")
                        .tells("kind", "told_at", "recorded_at", "superseded_at")
                        .protects(Protection.OTHER_PERSON, "told_by", "told_by_staff_no")
                        .withholds("names the call that brought it", "batch_id")
                        .by("told_at"),
                Holding.of("attendanceMonths", "attendance_month")
                        .about("worker", "worker_id")
                        .tells("month", "published_at")
                        .withholds("when it is to be published again", "stale_since")
                        .by("month"));
    }
}
