package io.lamproom.platform.reconciliation;

import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Lets a reader of this service's events find out whether it has all of them. Between parts of this system only, so not
 * in the API's description.
 */
@Path("/api/v1/reconciliations/{service}")
@RunOnVirtualThread
class ReconciliationResource {

    private static final int ROWS = 1_000;

    private final DataSource database;
    private final Instance<StateMapping<?>> mappings;
    private final EntityManagerFactory entities;
    private final String service;

    ReconciliationResource(
            DataSource database,
            @Any Instance<StateMapping<?>> mappings,
            EntityManagerFactory entities,
            EventSettings settings) {
        this.database = database;
        this.mappings = mappings;
        this.entities = entities;
        this.service = settings.service();
    }

    @GET
    @Operation(
            hidden = true,
            operationId = "getReconciliationBuckets",
            summary = "Counts and sums over the published aggregates of one type")
    public Buckets buckets(
            @PathParam("service") String named,
            @Parameter(description = "The aggregate's type on events.", required = true) @QueryParam("type")
                    String type) {
        VersionedRows rows = rows(named, type);
        try (Connection connection = database.getConnection()) {
            return new Buckets(type, rows.buckets(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @GET
    @Path("/rows")
    @Operation(
            hidden = true,
            operationId = "listReconciliationRows",
            summary = "Ids and versions of the published aggregates of one type in some buckets")
    public BucketRows rows(
            @PathParam("service") String named,
            @Parameter(description = "Buckets, 0 to 255.", required = true) @QueryParam("bucket") List<Integer> buckets,
            @Parameter(description = "The aggregate's type on events.", required = true) @QueryParam("type")
                    String type,
            @Parameter(description = "The last id of the part before.") @QueryParam("after") UUID after) {
        VersionedRows rows = rows(named, type);
        try (Connection connection = database.getConnection()) {
            return new BucketRows(rows.in(connection, buckets, after, ROWS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private VersionedRows rows(String named, String type) {
        if (!service.equals(named)) {
            throw new Refusal.NotFound();
        }
        if (type == null) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("type", "required"));
        }
        return mappings.stream()
                .filter(mapping -> mapping.type().equals(type))
                .findFirst()
                .map(mapping -> rowsOf(mapping.aggregate()))
                .orElseThrow(() -> new Refusal.InvalidInput(FieldError.ofParameter("type", "unknown-type")));
    }

    private VersionedRows rowsOf(Class<?> aggregate) {
        EntityPersister entity = entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(aggregate);
        return new VersionedRows(
                entity.getRootTableName(),
                entity.getRootTableIdentifierColumnNames()[0],
                entity.getVersionColumnName(),
                "true");
    }
}
