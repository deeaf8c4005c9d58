package io.lamproom.rules;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** What a service's resource of rules does, but for its address and its examples. */
@ApplicationScoped
public class RuleSetDesk {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final RuleSetRepository versions;
    private final RuleSetKinds kinds;
    private final AddRuleSet addRuleSet;

    RuleSetDesk(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            RuleSetRepository versions,
            RuleSetKinds kinds,
            AddRuleSet addRuleSet) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.versions = versions;
        this.kinds = kinds;
        this.addRuleSet = addRuleSet;
    }

    /**
     * The mines' own rules and the shipped ones, the newest first.
     *
     * @param mines the mines whose own rules the caller may read
     * @param kind only this kind, null for all
     * @param on only versions in force on this day, null for all
     */
    public Page<RuleSetView> page(Reach mines, String kind, LocalDate on, PageRequest page) {
        return versions.page(mines, kind, on, page).map(this::view);
    }

    /**
     * Adds a version; answers 201.
     *
     * @param root the address under which the versions are found
     */
    public Response add(Reach mines, String root, RuleSetRequest request) {
        return idempotent.once(request, () -> addRuleSet.add(context.reach(), request), created -> {
            RuleSet version = find(mines, created.id());
            return answers.created(URI.create(root + "/" + version.id()), view(version), version.version());
        });
    }

    public Response get(Reach mines, UUID id) {
        RuleSet version = find(mines, id);
        return answers.ok(view(version), version.version());
    }

    private RuleSet find(Reach mines, UUID id) {
        return versions.find(mines, id).orElseThrow(Refusal.NotFound::new);
    }

    private RuleSetView view(RuleSet version) {
        return RuleSetView.from(version, kinds);
    }
}
