package io.lamproom.platform.retention;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.retention.RetentionRuns.Count;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a service's resource of retention runs does, but for its address and its examples. */
@ApplicationScoped
public class RetentionDesk {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RetentionKinds kinds;
    private final RetentionRuns runs;
    private final ChangeRetentionRun change;
    private final BusinessClock clock;

    RetentionDesk(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            RetentionKinds kinds,
            RetentionRuns runs,
            ChangeRetentionRun change,
            BusinessClock clock) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.kinds = kinds;
        this.runs = runs;
        this.change = change;
        this.clock = clock;
    }

    /** What runs of today would erase, in every mine within reach. */
    public List<RetentionDueView> due() {
        return context.reach().of(Node.MINE).stream()
                .sorted()
                .flatMap(mine -> kinds.all().stream().flatMap(kind -> due(mine, kind).stream()))
                .toList();
    }

    public Page<RetentionRunView> page(RetentionState state, PageRequest page) {
        return runs.page(context.reach(), state, page).map(this::view);
    }

    public Response get(UUID id) {
        RetentionRunView view = view(find(id));
        return answers.ok(view, view.version());
    }

    /**
     * Plans a run; answers 201.
     *
     * @param root the address under which the runs are found
     */
    public Response plan(String root, RetentionPlanRequest request) {
        return idempotent.once(request, () -> change.plan(request), created -> {
            RetentionRunView view = view(find(created.id()));
            return answers.created(URI.create(root + "/" + view.id()), view, view.version());
        });
    }

    public Response confirm(UUID id, ExpectedVersion expected) {
        return idempotent.once(id, () -> change.confirm(id, expected), ignored -> get(id));
    }

    public Response cancel(UUID id, ExpectedVersion expected) {
        return idempotent.once(id, () -> change.cancel(id, expected), ignored -> get(id));
    }

    private List<RetentionDueView> due(UUID mineId, RetentionKind kind) {
        LocalDate today = clock.today();
        return kind
                .term(mineId, today)
                .map(term -> {
                    LocalDate endedBefore = today.minusMonths(term.months());
                    Count count = runs.count(kind, mineId, endedBefore);
                    return new RetentionDueView(
                            mineId, kind.code(), term.months(), term.basis(), endedBefore, count.due(), count.held());
                })
                .stream()
                .toList();
    }

    private RetentionRun find(UUID id) {
        return runs.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private RetentionRunView view(RetentionRun run) {
        return RetentionRunView.from(run, clock.zone());
    }
}
