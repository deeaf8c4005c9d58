package io.lamproom.gateway.projection;

import io.lamproom.gateway.projection.DaySums.Figure;
import java.util.List;

/** Incidents and near misses (事故、未遂), by their kind and by who was hurt. */
public final class IncidentFacts {

    public static final String KINDS = "incidents.";
    public static final String DEATHS = "incidents.persons.dead";
    public static final String SERIOUSLY_INJURED = "incidents.persons.serious";
    public static final String SLIGHTLY_INJURED = "incidents.persons.slight";
    public static final String DAYS_LOST = "incidents.daysLost";

    private static final DaySums SUMS = new DaySums(
            List.of(
                    "mine_id",
                    "branch_id",
                    "section_id",
                    "team_id",
                    "business_date",
                    "kind",
                    "deaths",
                    "seriously_injured",
                    "slightly_injured",
                    "days_lost"),
            DaySums.perNode(
                    DaySums.NODES,
                    List.of(
                            Figure.by(KINDS, "kind", "true"),
                            sum(DEATHS, "deaths"),
                            sum(SERIOUSLY_INJURED, "seriously_injured"),
                            sum(SLIGHTLY_INJURED, "slightly_injured"),
                            sum(DAYS_LOST, "days_lost"))));

    public static final FactKind<IncidentState> KIND = new FactKind<>(
            "incident",
            IncidentState.class,
            List.of(
                    Column.id("mine_id", IncidentState::mineId),
                    Column.id("branch_id", IncidentState::coveringBranchId),
                    Column.id("section_id", IncidentState::sectionId),
                    Column.id("team_id", IncidentState::teamId),
                    Column.id("place_id", IncidentState::placeId),
                    Column.date("business_date", IncidentState::businessDate),
                    Column.text("shift", IncidentState::shift),
                    Column.text("kind", IncidentState::kind),
                    Column.text("status", IncidentState::status),
                    Column.flag("underground", IncidentState::underground),
                    Column.number("deaths", IncidentState::deaths),
                    Column.number("seriously_injured", IncidentState::seriouslyInjured),
                    Column.number("slightly_injured", IncidentState::slightlyInjured),
                    Column.number("days_lost", IncidentState::daysLost),
                    Column.flag("withdrawn", IncidentState::withdrawn)),
            SUMS);

    private IncidentFacts() {}

    private static Figure sum(String name, String column) {
        return new Figure("'" + name + "'", "f.business_date", "f." + column, "f." + column + " > 0");
    }
}
