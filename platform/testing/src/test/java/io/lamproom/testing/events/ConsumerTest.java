package io.lamproom.testing.events;

import static io.lamproom.testing.events.LampCopies.CONSUMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lamproom.platform.consumer.CatchUp;
import io.lamproom.platform.consumer.Consumers;
import io.lamproom.platform.events.Topic;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.events.Publisher.LampEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is consumed has its effect once, whatever happens on the way. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ConsumerTest {

    @Inject
    LampCopies copies;

    @Inject
    Consumers consumers;

    @Inject
    CatchUp catchUp;

    @Inject
    Publisher publisher;

    @Inject
    Sql sql;

    @AfterEach
    void mend() {
        copies.mend();
        consumers.start(CONSUMER);
    }

    @Test
    void everyEventTwiceAndShuffledBetweenLampsGivesTheNewestStates() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<UUID> lamps = Stream.generate(UUID::randomUUID).limit(40).toList();
        List<List<LampEvent>> histories = new ArrayList<>();
        for (UUID lamp : lamps) {
            List<LampEvent> history = new ArrayList<>();
            for (int version = 0; version < 12; version++) {
                history.add(new LampEvent(lamp, version, "S", version));
                if (version % 4 == 3) {
                    // a relay that was in doubt sends its last batch again
                    history.addAll(history.subList(history.size() - 4, history.size()));
                }
            }
            histories.add(history);
        }
        List<LampEvent> shuffled = new ArrayList<>();
        while (!histories.isEmpty()) {
            List<LampEvent> history = histories.get(random.nextInt(histories.size()));
            shuffled.add(history.removeFirst());
            histories.remove(List.of());
        }
        assertThat(shuffled).hasSize(40 * 24);

        publisher.publish(shuffled);

        awaitEnd();
        for (UUID lamp : lamps) {
            assertThat(copyOf(lamp)).as("seed %d", seed).isEqualTo("11 S 11");
            assertThat(sql.number("select count(*) - count(distinct version) from lamp_applied where id = ?", lamp))
                    .isZero();
        }
    }

    @Test
    void aConsumerThatDiesInTheMiddleOfABatchMissesAndRepeatsNothing() {
        List<LampEvent> events = lamps("K", 300);
        AtomicInteger deaths = new AtomicInteger();
        copies.breakBy(lamp -> {
            if (lamp.id().equals(events.get(150).id()) && deaths.incrementAndGet() <= 3) {
                throw new OutOfMemoryError("made up");
            }
        });

        publisher.publish(events);

        awaitEnd();
        assertThat(deaths).hasValueGreaterThanOrEqualTo(4);
        assertAppliedOnce("K", 300);
        assertThat(parked()).isZero();
    }

    @Test
    void aConsumerThatIsRestartedGoesOnWhereItWas() throws Exception {
        publisher.publish(lamps("R1", 50));
        awaitEnd();
        consumers.stop(CONSUMER);
        publisher.publish(lamps("R2", 50));
        consumers.start(CONSUMER);

        awaitEnd();
        assertAppliedOnce("R1", 50);
        assertAppliedOnce("R2", 50);
    }

    @Test
    void aDatabaseSetBackToAnEarlierStateIsConsumedAnew() throws Exception {
        publisher.publish(lamps("B1", 20));
        awaitEnd();
        sql.run(
                "create table kept_offset as select * from platform.consumer_offset",
                "create table kept_copy as select * from lamp_copy",
                "create table kept_applied as select * from lamp_applied");
        publisher.publish(lamps("B2", 20));
        awaitEnd();
        assertAppliedOnce("B2", 20);

        CountDownLatch again = new CountDownLatch(20);
        copies.breakBy(lamp -> again.countDown());
        sql.run(
                "update platform.consumer_offset o set next = k.next, at_end_at = k.at_end_at from kept_offset k"
                        + " where (o.consumer, o.topic, o.partition) = (k.consumer, k.topic, k.partition)",
                "delete from lamp_copy",
                "delete from lamp_applied",
                "insert into lamp_copy select * from kept_copy",
                "insert into lamp_applied select * from kept_applied",
                "drop table kept_offset, kept_copy, kept_applied");

        assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
        awaitEnd();
        assertAppliedOnce("B1", 20);
        assertAppliedOnce("B2", 20);
    }

    @Test
    void aConsumerIsAtTheEndOnlyWhenAllIsApplied() throws Exception {
        awaitEnd();
        assertThat(catchUp.everAtEnd(CONSUMER, Topic.CONDUCT)).isTrue();
        assertThat(catchUp.everAtEnd(CONSUMER, Topic.TRAINING)).isFalse();
        CountDownLatch applying = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        copies.breakBy(lamp -> {
            applying.countDown();
            try {
                goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        publisher.publish(lamps("E", 1));
        assertThat(applying.await(10, TimeUnit.SECONDS)).isTrue();

        await().atMost(Duration.ofSeconds(10)).until(() -> !catchUp.atEnd(CONSUMER, Topic.CONDUCT));

        goOn.countDown();
        awaitEnd();
        assertAppliedOnce("E", 1);
    }

    private static List<LampEvent> lamps(String number, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new LampEvent(UUID.randomUUID(), 0, number, each))
                .toList();
    }

    private void assertAppliedOnce(String number, int lamps) {
        assertThat(sql.number("select count(*) from lamp_copy where number = ?", number))
                .isEqualTo(lamps);
        assertThat(sql.number(
                        "select count(*) from lamp_applied a join lamp_copy c on a.id = c.id where c.number = ?",
                        number))
                .isEqualTo(lamps);
    }

    /** All that was published until now is applied. */
    private void awaitEnd() {
        String asked = sql.text("select clock_timestamp()::text");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.number(
                                "select count(*) from platform.consumer_offset where consumer = ?"
                                        + " and at_end_at > ?::timestamptz + interval '0.5 s'",
                                CONSUMER,
                                asked)
                        == 12);
    }

    private String copyOf(UUID lamp) {
        return sql.text("select concat_ws(' ', version, number, lumens) from lamp_copy where id = ?", lamp);
    }

    private long parked() {
        return sql.number("select count(*) from platform.parked_event where consumer = ?", CONSUMER);
    }
}
