package io.lamproom.testing;

import io.lamproom.platform.events.EventCheck;
import io.lamproom.platform.events.EventEnvelope;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * In every test, an event that breaks its producer's contract is not taken by the outbox: whatever a test makes a service
 * emit is validated at the line that emits it.
 */
@Singleton
class ContractCheck implements EventCheck {

    @Override
    public void check(EventEnvelope event) {
        List<String> faults = Contracts.faults(event.aggregateType(), event.data());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(event.type() + " breaks its contract: " + faults);
        }
    }
}
