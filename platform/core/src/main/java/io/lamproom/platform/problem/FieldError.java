package io.lamproom.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One fault of one field: where it is (a JSON pointer into the body, or the name of a parameter or header) and which
 * rule it breaks. The rejected value is never part of it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String code, List<Object> arguments) {

    /** A fault of the body, such as {@code /occurredAt}. */
    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, null, code, List.of(arguments));
    }

    /** A fault of a query parameter or header. */
    public static FieldError ofParameter(String name, String code, Object... arguments) {
        return new FieldError(null, name, code, List.of(arguments));
    }
}
