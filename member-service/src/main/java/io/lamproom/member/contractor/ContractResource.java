package io.lamproom.member.contractor;

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

/** By which contract a company works in the mine as a contractor's unit. */
@Path("/api/v1/contractor-contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contractors")
@RunOnVirtualThread
class ContractResource {

    private final CallerContext context;
    private final BusinessClock clock;
    private final Idempotent idempotent;
    private final Answers answers;
    private final ContractRepository contracts;
    private final RecordContract recordContract;

    ContractResource(
            CallerContext context,
            BusinessClock clock,
            Idempotent idempotent,
            Answers answers,
            ContractRepository contracts,
            RecordContract recordContract) {
        this.context = context;
        this.clock = clock;
        this.idempotent = idempotent;
        this.answers = answers;
        this.contracts = contracts;
        this.recordContract = recordContract;
    }

    @GET
    @Operation(operationId = "listContractorContracts", summary = "Contracts within reach, the first to end first")
    public Page<ContractView> list(
            @QueryParam("unit") UUID unit,
            @Parameter(description = "Only those that hold on this day") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return contracts.page(context.reach(), unit, on, page).map(this::view);
    }

    @POST
    @Operation(operationId = "recordContractorContract", summary = "Records the contract of a contractor's unit")
    @APIResponse(
            responseCode = "201",
            description = "The contract.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response create(@NotNull @Valid ContractRequest request) {
        return idempotent.once(request, () -> recordContract.record(context.reach(), request), created -> {
            Contract contract = find(created.id());
            return answers.created(
                    URI.create("/api/v1/contractor-contracts/" + contract.id()), view(contract), contract.version());
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContractorContract", summary = "One contract")
    @APIResponse(
            responseCode = "200",
            description = "The contract.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response get(@PathParam("id") UUID id) {
        Contract contract = find(id);
        return answers.ok(view(contract), contract.version());
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "endContractorContract", summary = "Ends a contract before its time")
    @APIResponse(
            responseCode = "200",
            description = "The contract with its end.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ContractClosure closure) {
        return idempotent.once(
                closure,
                () -> recordContract.end(context.reach(), id, expected, closure.to()),
                ended -> get(ended.id()));
    }

    private Contract find(UUID id) {
        return contracts.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    private ContractView view(Contract contract) {
        return ContractView.from(contract, clock.today());
    }
}
