package io.lamproom.conduct.violation;

import io.lamproom.platform.http.ExpectedVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One violation and its steps; of one path with the features that go on from it, so that no request is matched twice. */
@Path("/api/v1/violations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Violations", description = "三违, from report to the end of the case")
class ViolationCaseResource {

    /** What the verifier or confirmer writes about the step. */
    record NoteRequest(@Size(min = 1, max = 500) String note) {}

    /** Why the record is ended. */
    record VoidingRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Why it is them. */
    record IdentityRequest(@NotBlank @Size(max = 500) String explanation) {}

    /** Why it cannot be confirmed in time. */
    record TermExtensionRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Who told of the act. */
    record InformantView(String informant) {}

    private final SubmitViolation submitViolation;
    private final VerifyViolation verifyViolation;
    private final ConfirmViolation confirmViolation;
    private final VoidViolation voidViolation;
    private final ExplainIdentity explainIdentity;
    private final ExtendTerm extendTerm;
    private final ReadInformant readInformant;
    private final ViolationDesk desk;

    ViolationCaseResource(
            SubmitViolation submitViolation,
            VerifyViolation verifyViolation,
            ConfirmViolation confirmViolation,
            VoidViolation voidViolation,
            ExplainIdentity explainIdentity,
            ExtendTerm extendTerm,
            ReadInformant readInformant,
            ViolationDesk desk) {
        this.submitViolation = submitViolation;
        this.verifyViolation = verifyViolation;
        this.confirmViolation = confirmViolation;
        this.voidViolation = voidViolation;
        this.explainIdentity = explainIdentity;
        this.extendTerm = extendTerm;
        this.readInformant = readInformant;
        this.desk = desk;
    }

    @POST
    @Path("/submission")
    @Operation(operationId = "submitViolation", summary = "Hand a draft in: DRAFT > REPORTED")
    @APIResponse(
            responseCode = "200",
            description = "Reported.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response submitViolation(
            @PathParam("id") UUID id, @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version) {
        return desk.step(null, () -> submitViolation.submit(id, version));
    }

    @POST
    @Path("/verification")
    @Operation(
            operationId = "verifyViolation",
            summary = "Attest the facts: REPORTED > VERIFIED",
            description = "By someone other than the recorder, unless the subject signed on the spot.")
    @APIResponse(
            responseCode = "200",
            description = "Verified.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response verifyViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NoteRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "verification",
                                                            value = "{\"note\": \"Two witnesses heard.\"}")))
                    @Valid
                    NoteRequest request) {
        return desk.step(request, () -> verifyViolation.verify(id, version, noteOf(request)));
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmViolation",
            summary = "Confirm and grade: VERIFIED > CONFIRMED",
            description = "Fixes grade and points as the catalogue stood on the business date. By someone who neither "
                    + "recorded nor verified it, within the mine's terms. Where a record of the same worker, behaviour, "
                    + "business date and shift stands confirmed, `possible-double` names it, until `separateAct` and a "
                    + "note say that this is another act.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response confirmViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ConfirmationRequest.class),
                                            examples = {
                                                @ExampleObject(name = "confirmation", value = "{}"),
                                                @ExampleObject(
                                                        name = "anotherAct",
                                                        summary = "Beside a record that stands",
                                                        value = "{\"separateAct\": true, \"note\": \"An hour later, at"
                                                                + " the other belt.\"}")
                                            }))
                    @Valid
                    ConfirmationRequest request) {
        return desk.step(
                request,
                () -> confirmViolation.confirm(
                        id,
                        version,
                        request == null ? null : request.note(),
                        request != null && request.statesSeparateAct()));
    }

    @POST
    @Path("/identity-explanation")
    @Operation(
            operationId = "explainIdentity",
            summary = "Explain why the subject is meant although no trip underground shows them",
            description = "While it is unconfirmed, by someone other than who recorded it or handed it in.")
    @APIResponse(
            responseCode = "200",
            description = "Explained.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response explainIdentity(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = IdentityRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "explanation",
                                                            value =
                                                                    "{\"explanation\": \"The card reader at the shaft was"
                                                                            + " out of order; the lamp room's list shows them.\"}")))
                    @Valid
                    @NotNull
                    IdentityRequest request) {
        return desk.step(request, () -> explainIdentity.explain(id, version, request.explanation()));
    }

    @POST
    @Path("/term-extension")
    @Operation(
            operationId = "extendTerm",
            summary = "Put off the last day to confirm it, once",
            description = "By as many working days again, while the term runs.")
    @APIResponse(
            responseCode = "200",
            description = "Put off.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response extendTerm(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = TermExtensionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "extension",
                                                            value =
                                                                    "{\"reason\": \"The gas records are being examined.\"}")))
                    @Valid
                    @NotNull
                    TermExtensionRequest request) {
        return desk.step(request, () -> extendTerm.extend(id, version, request.reason()));
    }

    @POST
    @Path("/voiding")
    @Operation(
            operationId = "voidViolation",
            summary = "End an unconfirmed record without effect",
            description = "From DRAFT, REPORTED or VERIFIED, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response voidViolation(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = VoidingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "voiding",
                                                            value = "{\"reason\": \"Recorded twice.\"}")))
                    @Valid
                    @NotNull
                    VoidingRequest request) {
        return desk.step(request, () -> voidViolation.voidFor(id, version, request.reason()));
    }

    @GET
    @Operation(operationId = "getViolation", summary = "One violation")
    @APIResponse(
            responseCode = "200",
            description = "The violation.",
            content = @Content(schema = @Schema(implementation = ViolationView.class)))
    public Response getViolation(@PathParam("id") UUID id) {
        return desk.shown(id);
    }

    @GET
    @Path("/informant")
    @Operation(
            operationId = "readInformant",
            summary = "Who told of it",
            description = "Sealed: for the discipline committee, with a reason in `X-Access-Reason`, which is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The informant.",
            content = @Content(schema = @Schema(implementation = InformantView.class)))
    @Parameter(
            name = "X-Access-Reason",
            in = ParameterIn.HEADER,
            required = true,
            description = "Why the name is needed.",
            schema = @Schema(type = SchemaType.STRING))
    public Response readInformant(@PathParam("id") UUID id) {
        return Response.ok(new InformantView(readInformant.read(id)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String noteOf(NoteRequest request) {
        return request == null ? null : request.note();
    }
}
