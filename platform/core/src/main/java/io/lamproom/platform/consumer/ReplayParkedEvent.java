package io.lamproom.platform.consumer;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.consumer.ParkedEvents.Parked;
import io.lamproom.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Applies a parked event again, after what was wrong is mended. What is newer by now stays. */
@Singleton
class ReplayParkedEvent {

    static final String STILL_FAILS = "parked-event-still-fails";

    private final ParkedEvents parked;
    private final Consumers consumers;
    private final Audit audit;

    ReplayParkedEvent(ParkedEvents parked, Consumers consumers, Audit audit) {
        this.parked = parked;
        this.consumers = consumers;
        this.audit = audit;
    }

    /**
     * @throws Refusal.NotFound when no such event is parked (any more)
     * @throws Refusal.RuleBroken when it cannot be applied still; it stays parked
     */
    void replay(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> apply(id));
        } catch (RuntimeException e) {
            if (e instanceof Refusal || !Blame.isTheRecords(e)) {
                throw e;
            }
            String error = e instanceof StillUnreadable unreadable ? unreadable.error : Blame.nameOf(e);
            QuarkusTransaction.requiringNew().run(() -> note(id, error));
            throw new Refusal.RuleBroken(STILL_FAILS, error);
        }
    }

    private void apply(UUID id) {
        try {
            Parked event = parked.lock(id).orElseThrow(Refusal.NotFound::new);
            RecordReader reader = consumers
                    .readerOf(event.consumer())
                    .orElseThrow(() -> new StillUnreadable(RecordReader.UNKNOWN_TYPE));
            switch (reader.read(event.record())) {
                case Read.State<?> state -> applyAlone(state);
                case Read.Unreadable unreadable -> throw new StillUnreadable(unreadable.error());
                case Read.NotForUs ignored -> {}
            }
            parked.remove(id);
            audit.changed("parked-event", id, event.attempts(), null, "parked-event.replayed", List.of());
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot replay " + id, e);
        }
    }

    private static <S> void applyAlone(Read.State<S> state) {
        state.projection().apply(List.of(state.received()));
    }

    private void note(UUID id, String error) {
        try {
            parked.failedAgain(id, error);
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot note the failure of " + id, e);
        }
    }

    /** The record is no event for this consumer, still. */
    private static final class StillUnreadable extends RuntimeException {
        private final String error;

        StillUnreadable(String error) {
            super(error, null, false, false);
            this.error = error;
        }
    }
}
