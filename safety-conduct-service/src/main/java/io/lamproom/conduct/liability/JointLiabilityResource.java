package io.lamproom.conduct.liability;

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
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(JointLiabilityResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint liability", description = "连带责任, apart from violations")
class JointLiabilityResource {

    static final String ROOT = "/api/v1/joint-liabilities";

    private static final String NEW = """
            {"violationId": "019b3a52-7c00-7d10-8a3e-5b1f0c9d2e01", "staffNo": "100008", "ground": "SHIFT_LEADER",
             "note": "Led the shift at that place."}""";

    /** @param staffNo of who is jointly liable */
    record JointLiabilityRequest(
            @NotNull UUID violationId,
            @NotBlank @Size(max = 32) String staffNo,
            @NotNull LiabilityGround ground,
            @NotBlank @Size(max = 500) String note) {}

    /** Why it should not have been recorded. */
    record ReversalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Why they are not liable. */
    @Schema(examples = "{\"grounds\": \"I led another place that shift.\"}")
    record LiabilityObjectionRequest(
            @NotBlank @Size(max = 2000) String grounds) {}

    /** Whether the objection is right. */
    @Schema(examples = "{\"outcome\": \"REVERSED\", \"reasons\": \"The shift's record shows another leader.\"}")
    record LiabilityObjectionDecisionRequest(
            @NotNull ObjectionOutcome outcome,
            @NotBlank @Size(max = 2000) String reasons) {}

    /** Upheld (维持) or reversed (撤销). */
    @Schema(description = "`UPHELD` it stands 维持; `REVERSED` it is taken back 撤销.")
    enum ObjectionOutcome {
        UPHELD,
        REVERSED
    }

    /** Why it is taken back. */
    @Schema(examples = "{\"note\": \"It was that shift.\"}")
    record LiabilityObjectionWithdrawalRequest(
            @Size(min = 1, max = 500) String note) {}

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final BusinessClock clock;
    private final JointLiabilityRepository liabilities;
    private final RecordJointLiability recordJointLiability;
    private final ReverseJointLiability reverseJointLiability;
    private final ObjectToLiability objectToLiability;

    JointLiabilityResource(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            BusinessClock clock,
            JointLiabilityRepository liabilities,
            RecordJointLiability recordJointLiability,
            ReverseJointLiability reverseJointLiability,
            ObjectToLiability objectToLiability) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
        this.liabilities = liabilities;
        this.recordJointLiability = recordJointLiability;
        this.reverseJointLiability = reverseJointLiability;
        this.objectToLiability = objectToLiability;
    }

    @POST
    @Operation(
            operationId = "recordJointLiability",
            summary = "Record who is jointly liable for a confirmed violation",
            description = "Apart from violations: no points, in no figure; it falls with the violation.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response recordJointLiability(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = JointLiabilityRequest.class),
                                            examples = @ExampleObject(name = "shiftLeader", value = NEW)))
                    @Valid
                    @NotNull
                    JointLiabilityRequest request) {
        return idempotent.once(
                request,
                () -> recordJointLiability.record(
                        request.violationId(), request.staffNo(), request.ground(), request.note()),
                created -> {
                    JointLiability liability = find(created.id());
                    return answers.created(
                            URI.create(ROOT + "/" + liability.id()), view(liability), liability.version());
                });
    }

    @POST
    @Path("/{id}/reversal")
    @Operation(
            operationId = "reverseJointLiability",
            summary = "Take back a joint liability that should not have been recorded",
            description =
                    "By someone other than its recorder and who bears it; a deduction for it is reversed with it.")
    @APIResponse(
            responseCode = "200",
            description = "Reversed.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response reverseJointLiability(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReversalRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "reversal",
                                                            value = "{\"reason\": \"Somebody else led that shift.\"}")))
                    @Valid
                    @NotNull
                    ReversalRequest request) {
        return step(request, () -> reverseJointLiability.reverse(id, version, request.reason()));
    }

    @POST
    @Path("/{id}/objection")
    @Operation(
            operationId = "objectToJointLiability",
            summary = "Object: by who is jointly liable, or by the union for them",
            description =
                    "Once, within the term of an appeal counted from the day of the record. Nothing is approved of"
                            + " what is proposed of it until it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "Objected.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response objectToJointLiability(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull LiabilityObjectionRequest request) {
        return step(request, () -> objectToLiability.make(id, version, request.grounds()));
    }

    @POST
    @Path("/{id}/objection-decision")
    @Operation(
            operationId = "decideLiabilityObjection",
            summary = "Decide the objection, by someone who took no part in the case",
            description = "`REVERSED` takes the joint liability back, and a deduction for it with it.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response decideLiabilityObjection(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull LiabilityObjectionDecisionRequest request) {
        boolean reversed = request.outcome() == ObjectionOutcome.REVERSED;
        return step(request, () -> objectToLiability.decide(id, version, reversed, request.reasons()));
    }

    @POST
    @Path("/{id}/objection-withdrawal")
    @Operation(
            operationId = "withdrawLiabilityObjection",
            summary = "Take the objection back, by who is jointly liable alone")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response withdrawLiabilityObjection(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @Valid @NotNull LiabilityObjectionWithdrawalRequest request) {
        return step(request, () -> objectToLiability.withdraw(id, version, request.note()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJointLiability", summary = "One joint liability")
    @APIResponse(
            responseCode = "200",
            description = "The joint liability.",
            content = @Content(schema = @Schema(implementation = JointLiabilityView.class)))
    public Response getJointLiability(@PathParam("id") UUID id) {
        JointLiability liability = find(id);
        return answers.ok(view(liability), liability.version());
    }

    @GET
    @Operation(operationId = "listJointLiabilities", summary = "Joint liabilities in reach, the newest first")
    public Page<JointLiabilityView> listJointLiabilities(
            @Parameter(description = "For this violation alone.") @QueryParam("violationId") UUID violationId,
            @Parameter(description = "With an objection in this state alone.") @QueryParam("objection")
                    AppealStatus objection,
            @BeanParam PageRequest page) {
        return liabilities.list(context.reach(), violationId, objection, page).map(this::view);
    }

    private Response step(Object request, Supplier<JointLiability> work) {
        return idempotent.once(request, work, changed -> getJointLiability(changed.id()));
    }

    private JointLiability find(UUID id) {
        return liabilities.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private JointLiabilityView view(JointLiability liability) {
        return JointLiabilityView.of(liability, clock.zone());
    }
}
