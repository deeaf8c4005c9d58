package io.lamproom.conduct.place;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Places", description = "作业地点: where dangers are found and inspections are due")
class PlaceResource {

    private static final String NEW = """
            {"code": "2301-H", "name": "2301 haulage roadway",
             "sectionId": "019b3a50-0000-7000-8000-000000000020", "underground": true}""";
    private static final String DESCRIPTION = """
            {"name": "2301 haulage roadway, west part",
             "sectionId": "019b3a50-0000-7000-8000-000000000020", "underground": true}""";

    /** From which day it is off the list. */
    record PlaceClosure(@NotNull LocalDate on) {}

    private final CallerMines mines;
    private final Idempotent idempotent;
    private final Answers answers;
    private final PlaceRepository places;
    private final AddPlace addPlace;
    private final ChangePlace changePlace;

    PlaceResource(
            CallerMines mines,
            Idempotent idempotent,
            Answers answers,
            PlaceRepository places,
            AddPlace addPlace,
            ChangePlace changePlace) {
        this.mines = mines;
        this.idempotent = idempotent;
        this.answers = answers;
        this.places = places;
        this.addPlace = addPlace;
        this.changePlace = changePlace;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "The mine's places, by code")
    public Page<PlaceView> listPlaces(
            @Parameter(description = "Of this section alone.") @QueryParam("section") UUID section,
            @Parameter(description = "Only those underground, or only those that are not.") @QueryParam("underground")
                    Boolean underground,
            @Parameter(description = "Only those that are there on this day.") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return places.list(mines.reach(), section, underground, on, page).map(PlaceView::of);
    }

    @POST
    @Operation(operationId = "addPlace", summary = "Put a place on the mine's list")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    public Response addPlace(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlaceRequest.class),
                                            examples = @ExampleObject(name = "place", value = NEW)))
                    @Valid
                    @NotNull
                    PlaceRequest request) {
        return idempotent.once(request, () -> addPlace.add(mines.chosen(null), request), created -> {
            Place place = find(created.id());
            return answers.created(URI.create("/api/v1/places/" + place.id()), PlaceView.of(place), place.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlace", summary = "One place")
    @APIResponse(
            responseCode = "200",
            description = "The place.",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    public Response getPlace(@PathParam("id") UUID id) {
        Place place = find(id);
        return answers.ok(PlaceView.of(place), place.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changePlace", summary = "Say otherwise what a place is")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    public Response changePlace(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlaceDescription.class),
                                            examples = @ExampleObject(name = "description", value = DESCRIPTION)))
                    @Valid
                    @NotNull
                    PlaceDescription description) {
        changePlace.describe(mines.reach(), id, version, description);
        return getPlace(id);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closePlace", summary = "Take a place off the list from a day on, today at the earliest")
    @APIResponse(
            responseCode = "200",
            description = "As it is then.",
            content = @Content(schema = @Schema(implementation = PlaceView.class)))
    public Response closePlace(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") ExpectedVersion version,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlaceClosure.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "closure",
                                                            value = "{\"on\": \"2027-03-01\"}")))
                    @Valid
                    @NotNull
                    PlaceClosure request) {
        return idempotent.once(
                request, () -> changePlace.close(mines.reach(), id, version, request.on()), ignored -> getPlace(id));
    }

    private Place find(UUID id) {
        return places.find(mines.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
