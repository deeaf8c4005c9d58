package io.lamproom.conduct.danger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** What who reports a danger is told; whoever reaches it reads the rest. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DangerReceipt(
        UUID id,
        DangerStatus status,
        LocalDate businessDate,
        String shift,
        boolean late,
        boolean repeat,
        UUID repeatOf,
        LocalDate dueOn,
        long version) {

    static DangerReceipt of(Danger danger) {
        return new DangerReceipt(
                danger.id(),
                danger.status(),
                danger.finding().businessDate(),
                danger.finding().shift(),
                danger.finding().late(),
                danger.repeatOf() != null,
                danger.repeatOf(),
                danger.dueOn(),
                danger.version());
    }
}
