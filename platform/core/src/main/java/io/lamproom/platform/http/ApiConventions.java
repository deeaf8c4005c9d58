package io.lamproom.platform.http;

import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the OpenAPI document of a service, while it is built, what holds for all operations and none of them says: the
 * token, the headers of a write, the problems that may be answered, and what the codes mean.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = ApiConventions.FIRST)
public class ApiConventions implements OASFilter {

    /** Before any other filter, which has the standard priority: what is merged into a document is complete already. */
    static final int FIRST = 2;

    static final String PROBLEM = "ProblemDocument";

    private static final String FAULT = "ProblemFault";
    private static final String TOKEN = "token";
    private static final String KEY = "IdempotencyKey";
    private static final String KEY_REFERENCE = "#/components/parameters/" + KEY;
    private static final String SCHEMAS = "#/components/schemas/";
    /** What the scanner says of a body that is validated, and no more. */
    private static final String UNSAID = "Bad Request";

    /** A failure that is documented once, with its problem document. */
    private enum Failure {
        BAD_REQUEST("400", "BadRequest", "Not readable, or against this contract; `errors` names each field."),
        NO_TOKEN("401", "NoToken", "No token, or none that is valid here."),
        NOT_ALLOWED("403", "NotAllowed", "Not for this role or scope. What is outside the reach is 404."),
        NOT_FOUND("404", "NotFound", "Not there, or outside the caller's reach."),
        CONFLICT(
                "409",
                "StateConflict",
                "Not lawful in this state, whose lawful actions are named; or there already; or, with `Retry-After`, "
                        + "under way elsewhere."),
        STALE("412", "StaleVersion", "Changed since it was read; to be read again."),
        RULE("422", "RuleBroken", "A rule is broken: `code` names it, `detail` says its reason and what is lawful."),
        NO_VERSION("428", "VersionRequired", "`If-Match` is missing."),
        UNAVAILABLE("503", "Unavailable", "Not now; `Retry-After` says when to try again.");

        private final String status;
        private final String component;
        private final String text;

        Failure(String status, String component, String text) {
            this.status = status;
            this.component = component;
            this.text = text;
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Of the mine's OpenID Connect provider."));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        components.addSchema(PROBLEM, problem()).addSchema(FAULT, fault());
        components.addParameter(KEY, idempotencyKey());
        for (Failure failure : Failure.values()) {
            components.addResponse(failure.component, answer(failure));
        }
        new CodeDescriptions().describe(components);
        NamedSchemas.refer(components);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(ApiConventions::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            List<Parameter> parameters = new ArrayList<>();
            addAll(parameters, item.getParameters());
            addAll(parameters, operation.getParameters());
            boolean change = parameters.stream().anyMatch(ApiConventions::isIfMatch);
            parameters.stream()
                    .filter(parameter -> isIfMatch(parameter) && parameter.getDescription() == null)
                    .forEach(parameter -> parameter.description("The ETag with which it was read."));
            boolean once = method == HttpMethod.POST && (change || has(operation, "201"));
            if (once && parameters.stream().noneMatch(parameter -> KEY_REFERENCE.equals(parameter.getRef()))) {
                operation.addParameter(OASFactory.createParameter().ref(KEY_REFERENCE));
            }
            boolean asked = operation.getRequestBody() != null || !parameters.isEmpty();
            failuresOf(path, method, asked, change).forEach(failure -> add(operation, failure));
            explain(operation.getResponses());
        });
    }

    private static Set<Failure> failuresOf(String path, HttpMethod method, boolean asked, boolean change) {
        Set<Failure> failures = new LinkedHashSet<>();
        if (asked) {
            failures.add(Failure.BAD_REQUEST);
        }
        failures.add(Failure.NO_TOKEN);
        failures.add(Failure.NOT_ALLOWED);
        if (path.contains("{")) {
            failures.add(Failure.NOT_FOUND);
        }
        if (change) {
            failures.add(Failure.STALE);
            failures.add(Failure.NO_VERSION);
        }
        if (method != HttpMethod.GET) {
            failures.add(Failure.CONFLICT);
            failures.add(Failure.RULE);
        }
        failures.add(Failure.UNAVAILABLE);
        return failures;
    }

    private static void add(Operation operation, Failure failure) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse said = operation.getResponses().getAPIResponse(failure.status);
        if (said == null || (said.getContent() == null && UNSAID.equals(said.getDescription()))) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            failure.status,
                            OASFactory.createAPIResponse().ref("#/components/responses/" + failure.component));
        }
    }

    /** A failure that an operation tells of itself is a problem document too. */
    private static void explain(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0
                    && !status.equals(APIResponses.DEFAULT)
                    && response.getRef() == null
                    && response.getContent() == null) {
                response.setContent(problemContent());
            }
        });
    }

    private static APIResponse answer(Failure failure) {
        APIResponse response =
                OASFactory.createAPIResponse().description(failure.text).content(problemContent());
        if (failure == Failure.CONFLICT || failure == Failure.UNAVAILABLE) {
            Header retryAfter = OASFactory.createHeader()
                    .description("In seconds.")
                    .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
            response.addHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return response;
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMAS + PROBLEM)));
    }

    private static Schema problem() {
        return object("RFC 9457: why a request was not carried out, in the caller's language.")
                .addProperty("type", text("A URI of the kind of problem."))
                .addProperty("title", text("What is wrong, in a few words."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("As of the answer."))
                .addProperty("code", text("Stable, to decide by."))
                .addProperty("detail", text("What is wrong here, and what would be lawful."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(SCHEMAS + FAULT)))
                .addProperty("traceId", text("To find it in the logs."))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema fault() {
        return object("One field or parameter at fault.")
                .addProperty("pointer", text("A JSON pointer into the body."))
                .addProperty("parameter", text("The name of a parameter of the request."))
                .addProperty("code", text("Stable, to decide by."))
                .addProperty("detail", text("In the caller's language."))
                .required(List.of("code"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(Idempotent.KEY)
                .in(In.HEADER)
                .description(
                        "Made by the caller. Within 24 hours the same request with the same key is answered as the "
                                + "first was and carried out once; the same key with another body is 422.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(Idempotent.LONGEST_KEY));
    }

    private static boolean isIfMatch(Parameter parameter) {
        return parameter.getIn() == In.HEADER && HttpHeaders.IF_MATCH.equals(parameter.getName());
    }

    private static boolean has(Operation operation, String status) {
        return operation.getResponses() != null && operation.getResponses().getAPIResponse(status) != null;
    }

    private static void addAll(List<Parameter> into, List<Parameter> some) {
        if (some != null) {
            into.addAll(some);
        }
    }
}
