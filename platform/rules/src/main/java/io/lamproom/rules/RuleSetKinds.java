package io.lamproom.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kinds of rules that the features of this service know, and the way from JSON to their records. */
@Singleton
class RuleSetKinds {

    private final TreeMap<String, RuleSetKind<?>> byCode = new TreeMap<>();
    private final ObjectMapper json;
    private final Validator validator;

    RuleSetKinds(@Any Instance<RuleSetKind<?>> kinds, ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        for (RuleSetKind<?> kind : kinds) {
            if (byCode.put(kind.code(), kind) != null) {
                throw new IllegalStateException("Two kinds of rules named " + kind.code());
            }
        }
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    Optional<RuleSetKind<?>> named(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @SuppressWarnings("unchecked")
    <R> RuleSetKind<R> of(Class<R> type) {
        return byCode.values().stream()
                .filter(kind -> kind.type().equals(type))
                .map(kind -> (RuleSetKind<R>) kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of rules for " + type));
    }

    /** The record of rules as stored. */
    <R> R stored(RuleSetKind<R> kind, String rules) {
        try {
            return json.readValue(rules, kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable rules of kind " + kind.code(), e);
        }
    }

    /** The same as JSON. */
    JsonNode tree(String rules) {
        try {
            return json.readTree(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Checks rules that a mine gives, all fields at once.
     *
     * @throws Refusal naming the fields at fault
     */
    <R> void check(RuleSetKind<R> kind, JsonNode rules) {
        R record = parsed(kind, rules);
        List<FieldError> faults = validator.validate(record).stream()
                .map(fault -> FieldError.at(pointer(fault.getPropertyPath().toString()), "rule-out-of-bounds"))
                .collect(Collectors.toList());
        if (!faults.isEmpty()) {
            throw new Refusal.InvalidInput(faults);
        }
        kind.check(record);
    }

    private <R> R parsed(RuleSetKind<R> kind, JsonNode rules) {
        try {
            return json.treeToValue(rules, kind.type());
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                    .collect(Collectors.joining("/", "/", ""));
            throw new Refusal.InvalidInput(FieldError.at("/rules" + (path.length() > 1 ? path : ""), "wrong-type"));
        } catch (JsonProcessingException e) {
            throw new Refusal.InvalidInput(FieldError.at("/rules", "unreadable-body"));
        }
    }

    /** {@code bands[0].upToFen} as a JSON pointer. */
    private static String pointer(String path) {
        return "/rules/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
