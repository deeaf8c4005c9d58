package io.lamproom.gateway.reconciliation;

import io.lamproom.gateway.projection.FactKind;
import io.lamproom.gateway.projection.FactKinds;
import io.lamproom.platform.reconciliation.VersionedRows;
import java.util.List;
import java.util.stream.Stream;

/** What the gateway keeps of a service's aggregates of one type, and in which table. */
record Replica(String service, String type, VersionedRows rows) {

    static final List<Replica> ALL = Stream.concat(
                    FactKinds.ALL.stream().map(Replica::facts),
                    Stream.of("unit", "branch", "worker", "period", "holiday-calendar")
                            .map(Replica::roster))
            .toList();

    private static Replica facts(FactKind<?> kind) {
        VersionedRows rows = VersionedRows.of(kind.table());
        // a withdrawn one is the last word about what the service does not know any more
        return new Replica("conduct", kind.type(), kind.has("withdrawn") ? rows.where("not withdrawn") : rows);
    }

    private static Replica roster(String type) {
        return new Replica("member", type, VersionedRows.of("platform.roster_" + type.replace('-', '_')));
    }
}
