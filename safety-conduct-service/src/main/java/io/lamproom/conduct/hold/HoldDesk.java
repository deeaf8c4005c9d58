package io.lamproom.conduct.hold;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** How both kinds of hold are found within the caller's reach, and answered with. */
@ApplicationScoped
class HoldDesk {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final HoldRepository holds;

    HoldDesk(CallerContext context, Idempotent idempotent, Answers answers, BusinessClock clock, HoldRepository holds) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.holds = holds;
    }

    Response placed(Object request, HoldKind kind, String root, Supplier<WorkHold> work) {
        return idempotent.once(request, work, created -> {
            WorkHold hold = find(kind, created.id());
            return answers.created(URI.create(root + "/" + hold.id()), view(hold), hold.version());
        });
    }

    Response changed(Object request, Supplier<WorkHold> work) {
        return idempotent.once(request, work, created -> shown(HoldKind.INTERIM, created.id()));
    }

    Page<HoldView> list(HoldKind kind, LocalDate businessDate, PageRequest page) {
        return holds.list(context.reach(), kind, businessDate, page).map(this::view);
    }

    Response shown(HoldKind kind, UUID id) {
        WorkHold hold = find(kind, id);
        return answers.ok(view(hold), hold.version());
    }

    private WorkHold find(HoldKind kind, UUID id) {
        return holds.find(context.reach(), kind, id).orElseThrow(Refusal.NotFound::new);
    }

    private HoldView view(WorkHold hold) {
        return HoldView.of(hold, clock.now(), clock.zone());
    }
}
