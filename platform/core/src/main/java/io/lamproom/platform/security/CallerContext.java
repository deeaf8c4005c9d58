package io.lamproom.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The caller of the present request and what the access table grants; filled before the operation runs. */
@RequestScoped
public class CallerContext {

    private Caller caller;
    private Reach reach = Reach.nothing();
    private String operation = "";
    private String reason;
    private String requestId = "";

    void admit(Caller admitted, Reach reached, String operationId, String accessReason) {
        caller = admitted;
        reach = reached;
        operation = operationId;
        reason = accessReason;
    }

    void arrived(String id) {
        requestId = id == null ? "" : id;
    }

    /** Acts as a job of the service itself for the rest of this request scope. */
    public void actAs(Caller system, String operationId) {
        caller = system;
        operation = operationId;
    }

    /** Acts for the caller of an earlier request for the rest of this request scope, without a reach until it is given. */
    public void actFor(Caller asking, String operationId, String request) {
        caller = asking;
        reach = Reach.nothing();
        operation = operationId;
        requestId = request;
    }

    /** What the caller reaches in the operation, as {@link Access} found it. */
    public void reach(Reach reached) {
        reach = reached;
    }

    /** @throws IllegalStateException when no caller was admitted */
    public Caller caller() {
        if (caller == null) {
            throw new IllegalStateException("no caller was admitted");
        }
        return caller;
    }

    public Optional<Caller> callerIfAny() {
        return Optional.ofNullable(caller);
    }

    public Reach reach() {
        return reach;
    }

    /** The id of the operation, as in the access table. */
    public String operation() {
        return operation;
    }

    /** What the caller gave in {@code X-Access-Reason}. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String requestId() {
        return requestId;
    }
}
