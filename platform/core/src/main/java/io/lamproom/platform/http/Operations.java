package io.lamproom.platform.http;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Finds the operation that a request has matched, and its id. */
public final class Operations {

    private static final Map<Method, String> IDS = new ConcurrentHashMap<>();

    private Operations() {}

    /** The method that answers the request, or null when none does. */
    public static Method methodOf(ResourceInfo info) {
        return info == null ? null : info.getResourceMethod();
    }

    /** The id of an operation: {@code @Operation(operationId)}, else the method's name. */
    public static String idOf(Method method) {
        return IDS.computeIfAbsent(method, each -> {
            Operation operation = each.getAnnotation(Operation.class);
            return operation == null || operation.operationId().isEmpty() ? each.getName() : operation.operationId();
        });
    }
}
