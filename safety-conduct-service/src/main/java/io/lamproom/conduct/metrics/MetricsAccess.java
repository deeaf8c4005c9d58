package io.lamproom.conduct.metrics;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.MINE_LEADER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may see how reports come about: not those who make them. */
class MetricsAccess {

    @Produces
    @Singleton
    AccessTable metricsAccess() {
        return AccessTable.of(operation("getReportMetrics").roles(MINE_LEADER, DISCIPLINE_COMMITTEE));
    }
}
