package io.lamproom.platform.consumer;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Asks for a restart when a consumer stands still with work before it. While the database or the broker does not answer
 * a restart would not help, so none is asked for.
 */
@Liveness
@ApplicationScoped
class ConsumersLiveness implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Consumers consumers;
    private final DataSource database;
    private final Map<String, Object> broker;

    ConsumersLiveness(
            Consumers consumers, DataSource database, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.consumers = consumers;
        this.database = database;
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> stuck = consumers.states().stream()
                .filter(ConsumerState::isStuck)
                .map(ConsumerState::name)
                .sorted()
                .toList();
        boolean toRestart = !stuck.isEmpty() && databaseAnswers() && brokerAnswers();
        return HealthCheckResponse.named("consumers are not stuck")
                .status(!toRestart)
                .withData("stuck", String.join(", ", stuck))
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean brokerAnswers() {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        try (Admin admin = Admin.create(config)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
