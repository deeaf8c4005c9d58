package io.lamproom.member.vanguard;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.subject.Subject;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Hands a zone over to another member, or ends it. */
@ApplicationScoped
class ChangeZone {

    private final ZoneRepository zones;
    private final SetUpZone setUpZone;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    ChangeZone(ZoneRepository zones, SetUpZone setUpZone, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.zones = zones;
        this.setUpZone = setUpZone;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Zone handOver(Reach reach, UUID id, ExpectedVersion expected, HolderRequest request) {
        Zone zone = found(reach, id, expected);
        Subject member = setUpZone.memberOf(reach, zone.branchId(), request.workerId(), request.from());
        closedPeriods.mustBeOpenFrom(zone.mineId(), request.from(), "/from");
        zones.raise(zone);
        zone.release(request.from());
        // an insert is sent before an update: were it not sent first, two would hold the zone
        zones.sendChanges();
        zone.take(member, request.from());
        changes.record("zone.handed-over", zone, "holders");
        return zone;
    }

    @Transactional
    Zone close(Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        Zone zone = found(reach, id, expected);
        closedPeriods.mustBeOpenFrom(zone.mineId(), to, "/to");
        zone.closeFrom(to);
        changes.record("zone.closed", zone, "to");
        return zone;
    }

    private Zone found(Reach reach, UUID id, ExpectedVersion expected) {
        Zone zone = zones.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, zone.version());
        return zone;
    }
}
