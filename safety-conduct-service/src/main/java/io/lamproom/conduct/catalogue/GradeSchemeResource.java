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

@Path("/api/v1/grade-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Catalogue")
class GradeSchemeResource {

    private static final String NEW = """
            {"from": "2026-01-01", "levels": [
              {"code": "A", "nameZh": "重大", "nameEn": "Major", "nationalGrade": 2, "serious": true},
              {"code": "B", "nameZh": "一般", "nameEn": "General", "nationalGrade": 1, "serious": false},
              {"code": "C", "nameZh": "轻微", "nameEn": "Minor", "nationalGrade": 1, "serious": false}]}""";

    private final CallerMines mines;
    private final Idempotent idempotent;
    private final Answers answers;
    private final AddGradeScheme addGradeScheme;
    private final GradeSchemeRepository schemes;

    GradeSchemeResource(
            CallerMines mines,
            Idempotent idempotent,
            Answers answers,
            AddGradeScheme addGradeScheme,
            GradeSchemeRepository schemes) {
        this.mines = mines;
        this.idempotent = idempotent;
        this.answers = answers;
        this.addGradeScheme = addGradeScheme;
        this.schemes = schemes;
    }

    @POST
    @Operation(
            operationId = "addGradeScheme",
            summary = "Give the mine other grades from a date on",
            description =
                    "Behaviours in force from that day need versions with the new codes. What is confirmed keeps its grade.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = GradeSchemeView.class)))
    public Response addGradeScheme(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = GradeSchemeRequest.class),
                                            examples = @ExampleObject(name = "three levels", value = NEW)))
                    @Valid
                    @NotNull
                    GradeSchemeRequest request) {
        return idempotent.once(request, () -> addGradeScheme.add(mines.chosen(null), request), created -> {
            GradeScheme scheme = find(created.id());
            return answers.created(
                    URI.create("/api/v1/grade-schemes/" + scheme.id()), GradeSchemeView.of(scheme), scheme.version());
        });
    }

    @GET
    @Operation(
            operationId = "listGradeSchemes",
            summary = "The mine's own grade schemes and the shipped one, the newest first")
    public Page<GradeSchemeView> listGradeSchemes(
            @Parameter(description = "The mine's code; for a program that serves several.") @QueryParam("mine")
                    String mine,
            @BeanParam PageRequest page) {
        return schemes.list(mines.reach(), mines.chosen(mine), page).map(GradeSchemeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGradeScheme", summary = "A grade scheme")
    @APIResponse(
            responseCode = "200",
            description = "A grade scheme.",
            content = @Content(schema = @Schema(implementation = GradeSchemeView.class)))
    public Response getGradeScheme(@PathParam("id") UUID id) {
        GradeScheme scheme = find(id);
        return answers.ok(GradeSchemeView.of(scheme), scheme.version());
    }

    private GradeScheme find(UUID id) {
        return schemes.find(mines.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
