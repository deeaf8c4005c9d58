package io.lamproom.conduct.violation;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** How every feature that goes on from a violation finds it within the caller's reach, and answers with it. */
@ApplicationScoped
public class ViolationDesk {

    private final CallerContext context;
    private final ViolationRepository violations;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ViolationViews views;

    ViolationDesk(
            CallerContext context,
            ViolationRepository violations,
            Idempotent idempotent,
            Answers answers,
            ViolationViews views) {
        this.context = context;
        this.violations = violations;
        this.idempotent = idempotent;
        this.answers = answers;
        this.views = views;
    }

    public Violation find(UUID id) {
        return violations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same, as it is until the end of the transaction: what is put on record of it is there when it is revoked. */
    public Violation hold(UUID id) {
        Violation violation = find(id);
        violations.hold(violation);
        return violation;
    }

    /** One that a record in the caller's reach is about, held like that; the caller's reach may not have the violation. */
    public Violation holdWhatever(UUID id) {
        return violations.held(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same in the version that the caller has seen. */
    public Violation find(UUID id, ExpectedVersion expected) {
        Violation violation = find(id);
        ExpectedVersion.check(expected, violation.version());
        return violation;
    }

    /** Takes a step once by key, and answers 200 with the violation after it. */
    public Response step(Object request, Supplier<Violation> work) {
        return idempotent.once(request == null ? "" : request, work, created -> shown(created.id()));
    }

    public Response shown(UUID id) {
        Violation violation = violations.read(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        return answers.ok(views.of(violation), violation.version());
    }
}
