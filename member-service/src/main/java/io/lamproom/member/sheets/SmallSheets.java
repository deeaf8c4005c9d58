package io.lamproom.member.sheets;

import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.sheet.SmallSheet;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.RowResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every resource does that takes a sheet about one record. */
@ApplicationScoped
public class SmallSheets {

    private final Idempotent idempotent;
    private final Messages messages;

    SmallSheets(Idempotent idempotent, Messages messages) {
        this.idempotent = idempotent;
        this.messages = messages;
    }

    /**
     * A sheet about one record.
     *
     * @param kind names the messages of its faults
     * @param id of the record
     * @param expected its version as the caller saw it; a DRY_RUN may do without
     */
    public record Asked(
            String kind, UUID id, ExpectedVersion expected, SmallSheet sheet, ImportMode mode, String language) {}

    private record SameSheet(String sha256, ImportMode mode) {}

    /**
     * The outcome: of a DRY_RUN, or of a repeat with the same key, what the sheet would do now.
     *
     * @param judge what would become of its rows; the argument is the version that must be the newest, null for any
     * @param take writes them; with one refused nothing
     */
    public Response answer(
            Asked asked, Function<ExpectedVersion, List<RowResult>> judge, Supplier<List<RowResult>> take) {
        if (asked.mode() == ImportMode.DRY_RUN) {
            return Response.ok(view(asked, judge.apply(asked.expected()))).build();
        }
        AtomicReference<SheetOutcomeView> taken = new AtomicReference<>();
        return idempotent.create(
                new SameSheet(asked.sheet().sha256(), asked.mode()),
                () -> {
                    taken.set(view(asked, take.get()));
                    return new Created(asked.id(), 0);
                },
                created -> Response.ok(taken.get() == null ? view(asked, judge.apply(null)) : taken.get())
                        .build());
    }

    private SheetOutcomeView view(Asked asked, List<RowResult> results) {
        return SheetOutcomeView.of(asked.mode(), results, asked.kind(), messages, Messages.negotiate(asked.language()));
    }
}
