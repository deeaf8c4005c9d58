package io.lamproom.member.dues;

import io.lamproom.platform.http.Answers;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On what members pay their dues. */
@Path("/api/v1/dues-bases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dues")
@RunOnVirtualThread
class DuesBaseResource {

    private static final String NEW = """
            {"workerId": "019b3a50-0000-7000-8000-000000000005", "from": "2026-11", "baseFen": 800000}""";

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final DuesBaseRepository bases;
    private final RecordDuesBase recordBase;
    private final ReadDuesBase readBase;

    DuesBaseResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            DuesBaseRepository bases,
            RecordDuesBase recordBase,
            ReadDuesBase readBase) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.bases = bases;
        this.recordBase = recordBase;
        this.readBase = readBase;
    }

    @GET
    @Operation(operationId = "listDuesBases", summary = "Bases of dues without their amounts, the newest first")
    public Page<DuesBaseView> list(@QueryParam("worker") UUID worker, @BeanParam PageRequest page) {
        return bases.page(context.reach(), worker, page).map(base -> DuesBaseView.from(base, null, clock.zone()));
    }

    @POST
    @Operation(
            operationId = "recordDuesBase",
            summary = "Records on what a member pays from a month on",
            description =
                    "DECLARED by a person, PAYROLL by a program; a later record of a month corrects an earlier one"
                            + " while the month is open.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = DuesBaseView.class)))
    public Response record(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DuesBaseRequest.class),
                                            examples = @ExampleObject(name = "base", value = NEW)))
                    @NotNull
                    @Valid
                    DuesBaseRequest request) {
        return idempotent.once(
                request,
                () -> recordBase.record(request),
                created -> answers.created(
                        URI.create("/api/v1/dues-bases/" + created.id()),
                        readBase.read(created.id()),
                        created.version()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDuesBase",
            summary = "One base; its amount only to who says why in X-Access-Reason, which is audited")
    @APIResponse(
            responseCode = "200",
            description = "The base.",
            content = @Content(schema = @Schema(implementation = DuesBaseView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answers.ok(readBase.read(id), 0);
    }
}
