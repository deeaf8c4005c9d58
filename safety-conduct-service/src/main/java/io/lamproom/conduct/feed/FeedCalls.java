package io.lamproom.conduct.feed;

import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Keeps count of what feeds tell, in the transaction that takes it: what is counted as recorded is there. A feed is the
 * program by which it came ({@code azp}).
 */
@ApplicationScoped
public class FeedCalls {

    private static final int LONGEST_ID = 64;

    private final CallerContext context;
    private final BusinessClock clock;
    private final FeedRepository feeds;

    FeedCalls(CallerContext context, BusinessClock clock, FeedRepository feeds) {
        this.context = context;
        this.clock = clock;
        this.feeds = feeds;
    }

    /** The caller's feed. */
    public String feed() {
        return context.caller().client();
    }

    /** @param callId names the call, or the part of one that a transaction took */
    @Transactional(TxType.MANDATORY)
    public void count(UUID callId, UUID mineId, FeedKind kind, List<Result> results) {
        Map<FeedOutcome, Integer> outcomes = new EnumMap<>(FeedOutcome.class);
        Map<String, Integer> codes = new TreeMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (Result result : results) {
            outcomes.merge(result.outcome(), 1, Integer::sum);
            if (result.outcome() == FeedOutcome.REFUSED) {
                // an item is counted once, whatever the number of its faults
                String code = result.faults().getFirst().code();
                codes.merge(code, 1, Integer::sum);
                if (result.id() != null && result.id().length() <= LONGEST_ID) {
                    refused.put(result.id(), code);
                }
            }
        }
        feeds.count(new FeedRepository.Call(callId, mineId, kind, feed(), clock.today(), clock.now(), outcomes, codes));
        feeds.refused(mineId, kind, feed(), clock.today(), refused);
    }
}
