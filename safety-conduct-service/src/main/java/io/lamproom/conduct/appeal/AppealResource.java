package io.lamproom.conduct.appeal;

import io.lamproom.conduct.violation.AppealStatus;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(AppealResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals", description = "复核, appeals against confirmed violations")
class AppealResource {

    static final String ROOT = "/api/v1/appeals";

    private static final String REVOKED = """
            {"outcome": "REVOKED", "reasons": "The belt stood still, as the recorder's own log shows.",
             "lostShifts": [{"businessDate": "2026-11-24", "shift": "MORNING"}]}""";

    private static final String REGRADED = """
            {"outcome": "REGRADED", "reasons": "Nobody was in danger.", "grade": "GENERAL", "points": 4,
             "unitPoints": 2, "lostShifts": []}""";

    /** Why it is taken back. */
    record WithdrawalRequest(@Size(min = 1, max = 500) String note) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final AppealRepository appeals;
    private final DecideAppeal decideAppeal;
    private final WithdrawAppeal withdrawAppeal;

    AppealResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            AppealRepository appeals,
            DecideAppeal decideAppeal,
            WithdrawAppeal withdrawAppeal) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.appeals = appeals;
        this.decideAppeal = decideAppeal;
        this.withdrawAppeal = withdrawAppeal;
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideAppeal",
            summary = "Decide an appeal",
            description = "By someone who neither recorded, verified, confirmed nor served what it is about. A "
                    + "revocation reverses every effect; a grade is never graver than before.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response decideAppeal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionRequest.class),
                                            examples = {
                                                @ExampleObject(name = "revoked", value = REVOKED),
                                                @ExampleObject(name = "regraded", value = REGRADED)
                                            }))
                    @Valid
                    @NotNull
                    DecisionRequest request) {
        return idempotent.once(
                request, () -> decideAppeal.decide(id, version, request), created -> shown(created.id()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawAppeal", summary = "Take an appeal back, by the subject alone")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response withdrawAppeal(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WithdrawalRequest.class),
                                            examples = @ExampleObject(name = "withdrawal", value = "{}")))
                    @Valid
                    WithdrawalRequest request) {
        return idempotent.once(
                request == null ? "" : request,
                () -> withdrawAppeal.withdraw(id, version, request == null ? null : request.note()),
                created -> shown(created.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAppeal", summary = "One appeal")
    @APIResponse(
            responseCode = "200",
            description = "The appeal.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response getAppeal(@PathParam("id") UUID id) {
        return shown(id);
    }

    @GET
    @Operation(operationId = "listAppeals", summary = "Appeals in reach, the newest first")
    public Page<AppealView> listAppeals(
            @Parameter(description = "In this state alone.") @QueryParam("status") AppealStatus status,
            @BeanParam PageRequest page) {
        return appeals.list(context.reach(), status, page).map(this::view);
    }

    private Response shown(UUID id) {
        Appeal appeal = find(id);
        return answers.ok(view(appeal), appeal.version());
    }

    private Appeal find(UUID id) {
        return appeals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private AppealView view(Appeal appeal) {
        return AppealView.of(appeal, clock.today(), clock.zone());
    }
}
