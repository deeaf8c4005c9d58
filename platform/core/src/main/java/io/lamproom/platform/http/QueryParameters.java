package io.lamproom.platform.http;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know, and values of the wrong form, before the operation sees
 * them: JAX-RS would ignore the first and answer the second with 404.
 */
class QueryParameters {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = 1200)
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Method method = Operations.methodOf(operation);
        if (method == null) {
            return;
        }
        Map<String, Class<?>> parameters = known.computeIfAbsent(method, QueryParameters::parametersOf);
        List<FieldError> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!parameters.containsKey(name)) {
                faults.add(FieldError.ofParameter(name, "unknown-parameter"));
            } else if (!values.stream().allMatch(value -> hasForm(parameters.get(name), value))) {
                faults.add(FieldError.ofParameter(name, "parameter-form-" + formOf(parameters.get(name))));
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal.InvalidInput(faults);
        }
    }

    private static Map<String, Class<?>> parametersOf(Method method) {
        Map<String, Class<?>> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    collect(field, field.getType(), names);
                }
            } else {
                collect(parameter, parameter.getType(), names);
            }
        }
        return Map.copyOf(names);
    }

    private static void collect(AnnotatedElement element, Class<?> type, Map<String, Class<?>> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.put(query.value(), type);
        }
    }

    private static String formOf(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == YearMonth.class) {
            return "month";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        return type.isEnum() ? "enum" : "number";
    }

    private static boolean hasForm(Class<?> type, String value) {
        try {
            if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == YearMonth.class) {
                YearMonth.parse(value);
            } else if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } else if (type == Integer.class || type == int.class) {
                Integer.parseInt(value);
            } else if (type == Long.class || type == long.class) {
                Long.parseLong(value);
            } else if (type == Boolean.class || type == boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    if (((Enum<?>) constant).name().equals(value)) {
                        return true;
                    }
                }
                return false;
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
    }
}
