package io.lamproom.conduct.catalogue;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/conduct-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue")
class ConductPolicyResource {

    private static final String NEW = """
            {"from": "2026-01-01", "reportWithinHours": 72, "confirmWithinWorkingDays": 10}""";

    private final CallerMines mines;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AddConductPolicy addConductPolicy;
    private final ConductPolicyRepository policies;

    ConductPolicyResource(
            CallerMines mines,
            Idempotent idempotent,
            Answers answers,
            AddConductPolicy addConductPolicy,
            ConductPolicyRepository policies) {
        this.mines = mines;
        this.idempotent = idempotent;
        this.answers = answers;
        this.addConductPolicy = addConductPolicy;
        this.policies = policies;
    }

    @POST
    @Operation(
            operationId = "addConductPolicy",
            summary = "Give the mine other terms from a date on",
            description = "The terms in force on the business date of an act count for it.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = ConductPolicyView.class)))
    public Response addConductPolicy(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ConductPolicyRequest.class),
                                            examples = @ExampleObject(name = "terms", value = NEW)))
                    @Valid
                    @NotNull
                    ConductPolicyRequest request) {
        return idempotent.once(request, () -> addConductPolicy.add(mines.chosen(null), request), created -> {
            ConductPolicy policy = find(created.id());
            return answers.created(
                    URI.create("/api/v1/conduct-policies/" + policy.id()),
                    ConductPolicyView.of(policy),
                    policy.version());
        });
    }

    @GET
    @Operation(
            operationId = "listConductPolicies",
            summary = "The mine's own policies and the shipped one, the newest first")
    public Page<ConductPolicyView> listConductPolicies(
            @Parameter(description = "The mine's code; for a program that serves several.") @QueryParam("mine")
                    String mine,
            @BeanParam PageRequest page) {
        return policies.list(mines.reach(), mines.chosen(mine), page).map(ConductPolicyView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConductPolicy", summary = "A conduct policy")
    @APIResponse(
            responseCode = "200",
            description = "A conduct policy.",
            content = @Content(schema = @Schema(implementation = ConductPolicyView.class)))
    public Response getConductPolicy(@PathParam("id") UUID id) {
        ConductPolicy policy = find(id);
        return answers.ok(ConductPolicyView.of(policy), policy.version());
    }

    private ConductPolicy find(UUID id) {
        return policies.find(mines.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
