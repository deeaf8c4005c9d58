package io.lamproom.conduct.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.conduct.violation.ReportRequest;
import io.lamproom.platform.http.Failures;
import io.lamproom.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/** Reads the items of a call, each for itself: one that is no report holds up no other. */
@ApplicationScoped
class ReadReports {

    private final ObjectMapper json;
    private final Validator validator;
    private final Failures failures;

    ReadReports(ObjectMapper json, Validator validator, Failures failures) {
        this.json = json;
        this.validator = validator;
        this.failures = failures;
    }

    /** @param mine the code for the items that name none; null where none is needed */
    List<Told> read(List<JsonNode> items, String mine) {
        List<Told> told = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            told.add(read(told.size(), item, mine));
        }
        return told;
    }

    private Told read(int number, JsonNode item, String mine) {
        String id = item.path("id").isTextual() ? item.path("id").textValue() : null;
        if (mine != null && item instanceof ObjectNode object && !object.has("mine")) {
            object.put("mine", mine);
        }
        try {
            ReportRequest report = json.treeToValue(item, ReportRequest.class);
            List<FieldError> faults = faults(report, mine);
            return new Told(number, id, faults.isEmpty() ? report : null, faults);
        } catch (JsonProcessingException e) {
            return new Told(number, id, null, failures.refusal(e).orElseThrow().errors());
        }
    }

    private List<FieldError> faults(ReportRequest report, String mine) {
        if (report == null) {
            return List.of(FieldError.at("", "required"));
        }
        List<FieldError> faults = new ArrayList<>(failures.faultsOf(validator.validate(report)));
        if (report.id() == null) {
            faults.add(FieldError.at("/id", "required"));
        }
        if (mine != null && !mine.equals(report.mine())) {
            faults.add(FieldError.at("/mine", "mine-not-of-call"));
        }
        return faults;
    }
}
