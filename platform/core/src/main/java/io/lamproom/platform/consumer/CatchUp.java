package io.lamproom.platform.consumer;

import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Topic;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Whether a consumer knows all that was published. Asked of the database, where the instances that share the topic's
 * partitions note it each second.
 */
@Singleton
public class CatchUp {

    private final DataSource database;
    private final EventSettings events;
    private final ConsumerSettings settings;

    CatchUp(DataSource database, EventSettings events, ConsumerSettings settings) {
        this.database = database;
        this.events = events;
        this.settings = settings;
    }

    /** Whether every partition was at its end within the last 2 s; never while the broker cannot be asked. */
    public boolean atEnd(String consumer, Topic topic) {
        return ask(consumer, topic, "at_end_at > clock_timestamp() - interval '2 s'");
    }

    /** Whether every partition was at its end at any time, also before a restart. */
    public boolean everAtEnd(String consumer, Topic topic) {
        return ask(consumer, topic, "at_end_at is not null");
    }

    private boolean ask(String consumer, Topic topic, String atEnd) {
        String sql =
                "select coalesce(bool_and(coalesce(%s, false)), false) from %s.consumer_offset where consumer = ? and topic = ?"
                        .formatted(atEnd, settings.named().get(consumer).schema());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, consumer);
            statement.setString(2, events.topic(topic));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot read the offsets of " + consumer, e);
        }
    }
}
