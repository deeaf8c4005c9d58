package io.lamproom.platform.sheetimport;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.http.Upload;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.idempotency.Created;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;

/** What every resource of imports does; each gives its own kind, paths and rights. */
@ApplicationScoped
public class SheetImportOperations {

    private final RequestSheetImport requests;
    private final CommitSheetImport commitments;
    private final CancelSheetImport cancellations;
    private final SheetImports imports;
    private final StagedRows rows;
    private final SheetImportRunner runner;
    private final SheetImportSettings settings;
    private final Idempotent idempotent;
    private final Answers answers;
    private final Lists lists;
    private final Messages messages;
    private final CallerContext caller;

    SheetImportOperations(
            RequestSheetImport requests,
            CommitSheetImport commitments,
            CancelSheetImport cancellations,
            SheetImports imports,
            StagedRows rows,
            SheetImportRunner runner,
            SheetImportSettings settings,
            Idempotent idempotent,
            Answers answers,
            Lists lists,
            Messages messages,
            CallerContext caller) {
        this.requests = requests;
        this.commitments = commitments;
        this.cancellations = cancellations;
        this.imports = imports;
        this.rows = rows;
        this.runner = runner;
        this.settings = settings;
        this.idempotent = idempotent;
        this.answers = answers;
        this.lists = lists;
        this.messages = messages;
        this.caller = caller;
    }

    /** Stages the file that is the body; it is judged in the background. */
    public Response request(
            SheetImportKind kind, SheetImport.Place place, ImportMode mode, InputStream body, String language)
            throws IOException {
        try (Upload upload = Upload.receive(body, settings.largestFile().asLongValue(), Sheet.TOO_LARGE)) {
            return idempotent.create(
                    new Asked(upload.sha256(), mode, place.mineId(), place.branchId()),
                    () -> {
                        SheetImport requested = requests.request(kind, place, mode, upload);
                        return new Created(requested.id(), requested.version());
                    },
                    created -> accepted(kind, created.id(), language));
        } finally {
            runner.wake();
        }
    }

    /** What makes two uploads the same. */
    private record Asked(String sha256, ImportMode mode, UUID mineId, UUID branchId) {}

    public Page<SheetImportView> list(SheetImportKind kind, ImportState state, PageRequest page, String language) {
        return imports.page(caller.reach(), kind.name(), state, page).map(found -> view(found, language));
    }

    public Response get(SheetImportKind kind, UUID id, String language) {
        SheetImport found = find(kind, id);
        return answers.ok(view(found, language), found.version());
    }

    /** The results of rows in the order of the sheet, each shown with its faults as the kind shows them. */
    public <V> Page<V> rows(
            SheetImportKind kind,
            UUID id,
            RowStatus status,
            PageRequest page,
            String language,
            BiFunction<RowResult, List<FaultView>, V> shown) {
        find(kind, id);
        Locale locale = Messages.negotiate(language);
        return lists.page(
                        KeysetQuery.from("platform.sheet_import_row")
                                .withinCheckedReach("import_id = ?", id)
                                .sortedBy("row_number", "integer", false)
                                .where("status = ?", status),
                        caller.reach(),
                        page,
                        rows::listed,
                        StagedRows.Listed::id)
                .map(StagedRows.Listed::result)
                .map(row -> shown.apply(
                        row,
                        row.faults().stream()
                                .map(fault -> FaultView.from(fault, kind.name(), messages, locale))
                                .toList()));
    }

    public Response commit(SheetImportKind kind, UUID id, ExpectedVersion expected, String language) {
        try {
            return idempotent.create(
                    "",
                    () -> new Created(id, commitments.commit(kind, id, expected).version()),
                    created -> accepted(kind, id, language));
        } finally {
            runner.wake();
        }
    }

    public Response cancel(SheetImportKind kind, UUID id, String language) {
        return idempotent.create(
                "",
                () -> new Created(id, cancellations.cancel(kind, id).version()),
                created -> get(kind, id, language));
    }

    private Response accepted(SheetImportKind kind, UUID id, String language) {
        SheetImport found = find(kind, id);
        URI location = URI.create("/api/v1/" + kind.name() + "s/" + id);
        return answers.accepted(location, view(found, language), found.version());
    }

    private SheetImport find(SheetImportKind kind, UUID id) {
        return imports.find(caller.reach(), kind.name(), id).orElseThrow(Refusal.NotFound::new);
    }

    private SheetImportView view(SheetImport found, String language) {
        return SheetImportView.from(found, messages, Messages.negotiate(language));
    }
}
