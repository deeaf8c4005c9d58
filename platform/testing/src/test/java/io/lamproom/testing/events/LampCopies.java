package io.lamproom.testing.events;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.ProjectionFailed;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.consumer.VersionedUpsert;
import io.lamproom.platform.events.Topic;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A projection of the lamps, which a test can break. */
@Singleton
public class LampCopies implements Projection<LampCopies.State> {

    public static final String CONSUMER = "copies";

    public record State(UUID id, String number, int lumens) {}

    private static final VersionedUpsert<Received<State>> UPSERT = VersionedUpsert.<Received<State>>into("lamp_copy")
            .key("id", "uuid", Received::id)
            .version("version", Received::version)
            .column("number", "text", lamp -> lamp.state().number())
            .column("lumens", "integer", lamp -> lamp.state().lumens());

    private final DataSource database;
    private final AtomicReference<Consumer<Received<State>>> fault = new AtomicReference<>(lamp -> {});

    LampCopies(DataSource database) {
        this.database = database;
    }

    /** Runs for each state after it was written and before the commit. */
    public void breakBy(Consumer<Received<State>> check) {
        fault.set(check);
    }

    public void mend() {
        fault.set(lamp -> {});
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public String aggregateType() {
        return "lamp";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public void apply(List<Received<State>> newest) {
        List<Received<State>> written = UPSERT.apply(database, newest);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into lamp_applied (id, version) values (?, ?)")) {
            for (Received<State> lamp : written) {
                statement.setObject(1, lamp.id());
                statement.setLong(2, lamp.version());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot note what was applied", e);
        }
        newest.forEach(fault.get());
    }
}
