package io.lamproom.conduct.danger;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

/** How steps of a danger are carried out once and answered. */
@ApplicationScoped
class DangerAnswers {

    static final String ROOT = "/api/v1/dangers";

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DangerRepository dangers;
    private final DangerDesk desk;
    private final DangerViews views;

    DangerAnswers(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            DangerRepository dangers,
            DangerDesk desk,
            DangerViews views) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.dangers = dangers;
        this.desk = desk;
        this.views = views;
    }

    /** A receipt to who put it on record, who may not reach it otherwise: a repeat finds it by them. */
    Response reported(Object request, Supplier<Danger> work) {
        return idempotent.once(request, work, created -> {
            Danger danger =
                    dangers.recordedBy(context.caller().subject(), created.id()).orElseThrow(Refusal.NotFound::new);
            return answers.created(URI.create(ROOT + "/" + danger.id()), DangerReceipt.of(danger), danger.version());
        });
    }

    Response step(Object request, Supplier<Danger> work) {
        return idempotent.once(request, work, created -> shown(created.id()));
    }

    Response shown(UUID id) {
        Danger danger = desk.find(id);
        return answers.ok(views.of(danger), danger.version());
    }
}
