package io.lamproom.member.personmerge;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Created;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two records of one human being made one. */
@Path("/api/v1/person-merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers")
@RunOnVirtualThread
class PersonMergeResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PersonMergeRepository merges;
    private final MergePersons mergePersons;

    PersonMergeResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            PersonMergeRepository merges,
            MergePersons mergePersons) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.merges = merges;
        this.mergePersons = mergePersons;
    }

    @GET
    @Operation(operationId = "listPersonMerges", summary = "Merges of doubles within reach, the newest first")
    public Page<PersonMergeView> list(@BeanParam PageRequest page) {
        return merges.page(context.reach(), page).map(this::view);
    }

    @POST
    @Operation(
            operationId = "mergePersons",
            summary = "Makes one person of two records, for good",
            description =
                    "Every employment of the double becomes one of the person kept. One that lies on the days of an"
                            + " employment kept ends and names it as doubleOf. The double's identity number and contact are"
                            + " removed.")
    @APIResponse(
            responseCode = "201",
            description = "Merged.",
            content = @Content(schema = @Schema(implementation = PersonMergeView.class)))
    public Response merge(@NotNull @Valid PersonMergeRequest request) {
        return idempotent.create(
                request,
                () -> new Created(mergePersons.merge(request).id(), 0),
                created -> answers.created(URI.create("/api/v1/person-merges/" + created.id()), view(created.id()), 0));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPersonMerge", summary = "One merge of doubles")
    @APIResponse(
            responseCode = "200",
            description = "The merge.",
            content = @Content(schema = @Schema(implementation = PersonMergeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answers.ok(view(id), 0);
    }

    private PersonMergeView view(UUID id) {
        return view(merges.find(context.reach(), id).orElseThrow(Refusal.NotFound::new));
    }

    private PersonMergeView view(PersonMerge merge) {
        return PersonMergeView.from(merge, clock.zone());
    }
}
