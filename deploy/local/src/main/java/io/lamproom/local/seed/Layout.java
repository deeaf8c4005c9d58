package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.stack.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The units that the sample sheet names, so that it can be imported into the demo mine. */
record Layout(List<String> sections, List<String> departments, List<String> teams) {

    private static final String SAMPLE = "deploy/local/data/roster-2000.expected.json";

    static Layout read(Path root) {
        try {
            JsonNode sample = Json.read(Files.readString(root.resolve(SAMPLE)), JsonNode.class);
            List<String> sections = new ArrayList<>();
            List<String> departments = new ArrayList<>();
            for (JsonNode unit : sample.get("units")) {
                (unit.asText().endsWith("区") ? sections : departments).add(unit.asText());
            }
            List<String> teams = new ArrayList<>();
            sample.get("teams").forEach(team -> teams.add(team.asText()));
            return new Layout(List.copyOf(sections), List.copyOf(departments), List.copyOf(teams));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
