package io.lamproom.conduct.ruleset;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.rules.RuleSetDesk;
import io.lamproom.rules.RuleSetRequest;
import io.lamproom.rules.RuleSetView;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules by which unsafe conduct is dealt with, each kind with its versions. */
@Path(ConductRuleSetResource.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conduct rules")
@RunOnVirtualThread
class ConductRuleSetResource {

    static final String ROOT = "/api/v1/conduct-rule-sets";

    private static final String NEW = """
            {"mineId": "019b3a50-0000-7000-8000-000000000001", "kind": "appeal", "from": "2027-01-01",
             "basis": "矿发〔2026〕31号",
             "rules": {"withinWorkingDays": 7, "decideWithinWorkingDays": 8, "decideStoppedWithinWorkingDays": 2}}""";

    private final CallerMines mines;
    private final RuleSetDesk desk;

    ConductRuleSetResource(CallerMines mines, RuleSetDesk desk) {
        this.mines = mines;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listConductRuleSets",
            summary = "The mine's own rules of conduct and the shipped ones, the newest first",
            description = "Where a mine has a version of its own on a day, it goes before the shipped one.")
    public Page<RuleSetView> list(
            @Parameter(description = "Of this kind alone.") @QueryParam("kind") String kind,
            @Parameter(description = "Only versions in force on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return desk.page(mines.reach(), kind, on, page);
    }

    @POST
    @Operation(
            operationId = "addConductRuleSet",
            summary = "Gives the mine other rules of conduct from a day on",
            description = "The version in force ends there; what days before were judged by does not change.")
    @APIResponse(
            responseCode = "201",
            description = "The new version.",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response add(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RuleSetRequest.class),
                                            examples = @ExampleObject(name = "appeal", value = NEW)))
                    @NotNull
                    @Valid
                    RuleSetRequest request) {
        return desk.add(mines.reach(), ROOT, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConductRuleSet", summary = "One version of rules of conduct")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response get(@PathParam("id") UUID id) {
        return desk.get(mines.reach(), id);
    }
}
