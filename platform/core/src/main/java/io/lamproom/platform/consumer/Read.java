package io.lamproom.platform.consumer;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as this consumer understands it. */
sealed interface Read {

    ConsumerRecord<byte[], byte[]> record();

    /** A state for one of the projections. */
    record State<S>(ConsumerRecord<byte[], byte[]> record, Projection<S> projection, Received<S> received)
            implements Read {

        UUID id() {
            return received.id();
        }

        /** Nothing of the person may be left. */
        boolean isErasure() {
            return received.envelope().data().path("erased").asBoolean();
        }
    }

    /** An event that this consumer was told to ignore. */
    record NotForUs(ConsumerRecord<byte[], byte[]> record) implements Read {}

    /** What cannot be understood, to be parked. */
    record Unreadable(ConsumerRecord<byte[], byte[]> record, String type, String error) implements Read {}
}
