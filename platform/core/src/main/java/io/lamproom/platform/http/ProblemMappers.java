package io.lamproom.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Problem;
import io.lamproom.platform.problem.Problems;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of every operation leaves as a problem document. */
@ApplicationScoped
class ProblemMappers {

    private static final int BEFORE_ANY_OTHER = 1;

    private final Failures failures;
    private final Problems problems;

    ProblemMappers(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                NotFoundException.class,
                JacksonException.class,
                MismatchedInputException.class,
                ValidationException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                AuthenticationRedirectException.class,
                UnauthorizedException.class,
                ForbiddenException.class
            },
            priority = BEFORE_ANY_OTHER)
    Response map(Throwable failure, HttpHeaders headers) {
        String language = headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        Problem problem = failures.problemOf(failure, Messages.negotiate(language));
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problems.render(problem));
        if (problem.retryAfter() != null) {
            response.header(
                    HttpHeaders.RETRY_AFTER, Math.max(1, problem.retryAfter().toSeconds()));
        }
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }
}
