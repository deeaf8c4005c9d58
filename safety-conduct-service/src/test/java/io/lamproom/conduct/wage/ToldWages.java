package io.lamproom.conduct.wage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers, by worker, of what amounts whoever rests on wages was told. */
@ApplicationScoped
class ToldWages implements WageBaseConsequences {

    private final Map<UUID, List<String>> told = new ConcurrentHashMap<>();

    @Override
    public void onWageBase(UUID workerId, YearMonth month, long amountFen) {
        told.computeIfAbsent(workerId, ignored -> new CopyOnWriteArrayList<>()).add(month + " " + amountFen);
    }

    List<String> of(UUID workerId) {
        return told.getOrDefault(workerId, List.of());
    }
}
