package io.lamproom.member.rosterimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The repository's sample sheet, what is wrong in it, and the units that exist before it is imported. */
record SampleRoster(int rows, int good, int bad, List<String> units, List<String> teams, List<BadRow> faults) {

    record BadRow(int sheetRow, List<String> faults) {}

    static final Path SHEET = Path.of("..", "deploy", "local", "data", "roster-2000.xlsx");

    /** Departments have no teams. */
    static final List<String> DEPARTMENTS = List.of("地测科", "安监处", "培训科", "后勤服务中心");

    static SampleRoster expected() {
        try {
            return new ObjectMapper()
                    .readValue(SHEET.resolveSibling("roster-2000.expected.json").toFile(), SampleRoster.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    UnitNames unitNames() {
        List<UnitNames.Named> named = new ArrayList<>();
        for (String unit : units) {
            UUID id = UUID.randomUUID();
            boolean underground = !DEPARTMENTS.contains(unit);
            named.add(new UnitNames.Named(id, null, unit, underground));
            if (underground) {
                teams.forEach(team -> named.add(new UnitNames.Named(UUID.randomUUID(), id, team, true)));
            }
        }
        return new UnitNames(named);
    }
}
