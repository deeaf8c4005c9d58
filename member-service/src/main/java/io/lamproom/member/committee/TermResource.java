package io.lamproom.member.committee;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The terms of the branches' committees. */
@Path("/api/v1/committee-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Committee terms")
@RunOnVirtualThread
class TermResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final TermRepository terms;
    private final BeginTerm beginTerm;
    private final ExtendTerm extendTerm;

    TermResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            TermRepository terms,
            BeginTerm beginTerm,
            ExtendTerm extendTerm) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.terms = terms;
        this.beginTerm = beginTerm;
        this.extendTerm = extendTerm;
    }

    @GET
    @Operation(operationId = "listCommitteeTerms", summary = "Terms of branches within reach, the newest first")
    public Page<TermView> list(
            @QueryParam("branch") UUID branch,
            @Parameter(description = "Only terms that no other has followed and that end before this day")
                    @QueryParam("endsBefore")
                    LocalDate endsBefore,
            @BeanParam PageRequest page) {
        return terms.page(context.reach(), branch, endsBefore, page).map(this::view);
    }

    @POST
    @Operation(
            operationId = "beginCommitteeTerm",
            summary = "Approves an election: a term begins and the offices change hands",
            description = "The term before ends on that day; positions that are not kept end with it.")
    @APIResponse(
            responseCode = "201",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response begin(@NotNull @Valid TermRequest request) {
        return idempotent.once(request, () -> beginTerm.begin(context.reach(), request), created -> {
            CommitteeTerm term = find(created.id());
            return answers.created(URI.create("/api/v1/committee-terms/" + term.id()), view(term), term.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommitteeTerm", summary = "One term with its officers")
    @APIResponse(
            responseCode = "200",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response get(@PathParam("id") UUID id) {
        CommitteeTerm term = find(id);
        return answers.ok(view(term), term.version());
    }

    @POST
    @Path("/{id}/extension")
    @Operation(operationId = "extendCommitteeTerm", summary = "Lets a term go on, within the limit of the rules")
    @APIResponse(
            responseCode = "200",
            description = "The term with its new end.",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ExtensionRequest request) {
        return idempotent.once(
                request, () -> extendTerm.extend(context.reach(), id, expected, request), ignored -> get(id));
    }

    private CommitteeTerm find(UUID id) {
        return terms.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private TermView view(CommitteeTerm term) {
        return TermView.from(term, clock.today());
    }
}
