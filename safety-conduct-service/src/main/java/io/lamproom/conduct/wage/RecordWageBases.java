package io.lamproom.conduct.wage;

import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes the wages of a call, each for itself, in whatever order items and calls come. */
@ApplicationScoped
class RecordWageBases {

    private final ReadWageItems readItems;
    private final KeepWageBases keepBases;
    private final FeedCalls calls;

    RecordWageBases(ReadWageItems readItems, KeepWageBases keepBases, FeedCalls calls) {
        this.readItems = readItems;
        this.keepBases = keepBases;
        this.calls = calls;
    }

    @Transactional
    List<Result> record(UUID mineId, WageBaseBatch batch) {
        List<ReadWageItems.Item> items = readItems.read(mineId, batch.items());
        List<WageStatement> statements = items.stream()
                .map(ReadWageItems.Item::statement)
                .filter(Objects::nonNull)
                .toList();
        Iterator<FeedOutcome> outcomes = keepBases.keep(mineId, statements).iterator();
        List<Result> results = new ArrayList<>(items.size());
        for (ReadWageItems.Item item : items) {
            results.add(
                    item.statement() == null
                            ? Result.refused(item.id(), item.faults())
                            : result(item.id(), outcomes.next()));
        }
        calls.count(Ids.next(), mineId, FeedKind.WAGE, results);
        return results;
    }

    private static Result result(String id, FeedOutcome outcome) {
        return outcome == FeedOutcome.REFUSED
                ? Result.refused(id, List.of(FieldError.at("/toldAt", "wage-told-otherwise")))
                : Result.of(id, outcome);
    }
}
