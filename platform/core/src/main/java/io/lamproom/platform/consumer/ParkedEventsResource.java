package io.lamproom.platform.consumer;

import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/api/v1/parked-events/{service}")
@RunOnVirtualThread
class ParkedEventsResource {

    private final ParkedEvents parked;
    private final ReplayParkedEvent replay;
    private final Lists lists;
    private final String service;

    ParkedEventsResource(ParkedEvents parked, ReplayParkedEvent replay, Lists lists, EventSettings settings) {
        this.parked = parked;
        this.replay = replay;
        this.lists = lists;
        this.service = settings.service();
    }

    @GET
    @Operation(operationId = "listParkedEvents", summary = "Events that a consumer could not apply, the oldest first")
    public Page<ParkedEvent> list(
            @PathParam("service") String service,
            @Parameter(description = "Only those of this consumer") @QueryParam("consumer") String consumer,
            @BeanParam PageRequest page) {
        checkService(service);
        return lists.page(
                KeysetQuery.from("platform.parked_event").withinCheckedReach("consumer = ?", consumer),
                Reach.nothing(),
                page,
                parked::views,
                ParkedEvent::id);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(operationId = "replayParkedEvent", summary = "Applies a parked event again")
    @APIResponse(responseCode = "204", description = "Applied.")
    public void replay(@PathParam("service") String service, @PathParam("id") UUID id) {
        checkService(service);
        replay.replay(id);
    }

    private void checkService(String named) {
        if (!service.equals(named)) {
            throw new Refusal.NotFound();
        }
    }
}
