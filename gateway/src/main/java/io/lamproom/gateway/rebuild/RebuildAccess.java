package io.lamproom.gateway.rebuild;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Rebuilding is for ops. */
class RebuildAccess {

    @Produces
    @Singleton
    AccessTable rebuildAccess() {
        return AccessTable.of(
                AccessTable.operation("listProjections").roles(Role.OPS),
                AccessTable.operation("rebuildProjection").roles(Role.OPS),
                AccessTable.operation("getProjectionRebuild").roles(Role.OPS),
                AccessTable.operation("cancelProjectionRebuild").roles(Role.OPS));
    }

    @Produces
    @Singleton
    ConstraintCodes rebuildConstraints() {
        return () -> Map.of("uq_projection_rebuild_projection", "rebuild-under-way");
    }
}
