package io.lamproom.gateway.reconciliation;

import io.lamproom.platform.reconciliation.VersionedRows;
import java.util.List;

/** What the gateway keeps of a service's aggregates of one type, and in which table. */
record Replica(String service, String type, VersionedRows rows) {

    static final List<Replica> ALL = List.of(
            // a withdrawn one is the last word about what the service does not know any more
            new Replica(
                    "conduct",
                    "violation",
                    VersionedRows.of("projection.fact_violation").where("not withdrawn")),
            new Replica("member", "unit", VersionedRows.of("platform.roster_unit")),
            new Replica("member", "branch", VersionedRows.of("platform.roster_branch")),
            new Replica("member", "worker", VersionedRows.of("platform.roster_worker")),
            new Replica("member", "period", VersionedRows.of("platform.roster_period")),
            new Replica("member", "holiday-calendar", VersionedRows.of("platform.roster_holiday_calendar")));
}
