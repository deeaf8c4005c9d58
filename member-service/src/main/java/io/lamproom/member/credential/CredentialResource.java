package io.lamproom.member.credential;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Who holds which card, lamp and self-rescuer, and when. */
@Path("/api/v1/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials")
@RunOnVirtualThread
class CredentialResource {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final CredentialRepository credentials;
    private final IssueCredential issueCredential;
    private final EndCredential endCredential;

    CredentialResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            CredentialRepository credentials,
            IssueCredential issueCredential,
            EndCredential endCredential) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.credentials = credentials;
        this.issueCredential = issueCredential;
        this.endCredential = endCredential;
    }

    @GET
    @Operation(operationId = "listCredentials", summary = "Credentials within reach, by number")
    public Page<CredentialView> list(
            @QueryParam("worker") UUID worker,
            @QueryParam("kind") CredentialKind kind,
            @QueryParam("number") @Size(max = 32) String number,
            @Parameter(description = "Only those held on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return credentials
                .page(context.reach(), new CredentialFilter(worker, kind, number, on), page)
                .map(CredentialView::from);
    }

    @POST
    @Operation(operationId = "issueCredential", summary = "Gives a worker a card, a lamp or a self-rescuer")
    @APIResponse(
            responseCode = "201",
            description = "The credential.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response issue(@NotNull @Valid CredentialRequest request) {
        return idempotent.once(request, () -> issueCredential.issue(context.reach(), request), created -> {
            Credential credential = find(created.id());
            return answers.created(
                    URI.create("/api/v1/credentials/" + credential.id()),
                    CredentialView.from(credential),
                    credential.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCredential", summary = "One credential")
    @APIResponse(
            responseCode = "200",
            description = "The credential.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response get(@PathParam("id") UUID id) {
        Credential credential = find(id);
        return answers.ok(CredentialView.from(credential), credential.version());
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "endCredential", summary = "A worker holds the credential no more from a day on")
    @APIResponse(
            responseCode = "200",
            description = "The credential with its end.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CredentialClosure closure) {
        return idempotent.once(
                closure, () -> endCredential.end(context.reach(), id, expected, closure), ignored -> get(id));
    }

    private Credential find(UUID id) {
        return credentials.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
