package io.lamproom.platform.consumer;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may see and replay parked events, in every service. */
class ConsumerAccess {

    @Produces
    @Singleton
    AccessTable consumerAccess() {
        return AccessTable.of(
                AccessTable.operation("listParkedEvents").roles(Role.OPS),
                AccessTable.operation("replayParkedEvent").roles(Role.OPS));
    }
}
