package io.lamproom.gateway.reconciliation;

import io.lamproom.gateway.projection.FactKind;
import io.lamproom.gateway.projection.FigureCheck;
import io.lamproom.platform.database.OwnConnections;
import io.lamproom.platform.locks.AdvisoryLock;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out the reconciliations, one at a time over all instances. */
@ApplicationScoped
class ReconciliationRunner {

    private static final Logger LOG = Logger.getLogger(ReconciliationRunner.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Reconciliations reconciliations;
    private final Compare compare;
    private final FigureCheck figures;
    private final OwnConnections connections;

    ReconciliationRunner(
            Reconciliations reconciliations, Compare compare, FigureCheck figures, OwnConnections connections) {
        this.reconciliations = reconciliations;
        this.compare = compare;
        this.figures = figures;
        this.connections = connections;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() throws SQLException, InterruptedException {
        if (reconciliations.unfinished().isEmpty()) {
            return;
        }
        try (Connection connection = connections.open("reconciliation", LONGEST_PAUSE)) {
            if (AdvisoryLock.RECONCILIATION.tryHold(connection)) {
                UUID id = reconciliations.unfinished().orElse(null);
                if (id != null) {
                    run(id);
                }
            }
        }
    }

    private void run(UUID id) throws InterruptedException {
        reconciliations.started(id);
        for (Replica replica : Replica.ALL) {
            try {
                Compare.Outcome outcome = compare.run(replica);
                reconciliations.compared(
                        id,
                        new Reconciliation.Part(
                                replica.service(), replica.type(), outcome.here(), outcome.there(), null),
                        outcome.differences());
            } catch (IOException | SQLException | RuntimeException e) {
                LOG.warnf("%s of %s not compared: %s", replica.type(), replica.service(), e);
                reconciliations.compared(
                        id,
                        new Reconciliation.Part(
                                replica.service(),
                                replica.type(),
                                null,
                                null,
                                e.getClass().getSimpleName()),
                        List.of());
            }
        }
        Reconciliations.SUMMED.forEach(kind -> compareFigures(id, kind));
        reconciliations.finished(id);
    }

    /** The sums must be those of the facts that the sums were made of. */
    private void compareFigures(UUID id, FactKind<?> kind) {
        String type = kind.type() + "-day";
        FigureCheck.Outcome outcome = figures.run(kind);
        reconciliations.compared(
                id,
                new Reconciliation.Part("gateway", type, outcome.kept(), outcome.computed(), null),
                outcome.nodes().stream()
                        .map(node -> new Difference("gateway", type, node, null, null))
                        .toList());
    }
}
