package io.lamproom.conduct.personalfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.testing.DeclaredPersonalData;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DeclaredPersonalDataTest extends DeclaredPersonalData {

    /** Workers have no table here that a key could lead to, so every table is declared or named here with the reason. */
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("behaviour", "the catalogue"),
            Map.entry("behaviour_version", "the catalogue"),
            Map.entry("grade_scheme", "the catalogue"),
            Map.entry("grade_level", "the catalogue"),
            Map.entry("conduct_policy", "the catalogue"),
            Map.entry("catalogue_revision", "the catalogue"),
            Map.entry("rule_set", "rules are the same for everyone"),
            Map.entry("place", "places"),
            Map.entry("feed_shift", "that a feed has told a shift whole"),
            Map.entry("feed_call", "counts of a feed"),
            Map.entry("feed_call_refusal", "counts of a feed"),
            Map.entry("feed_refusal", "by which rule an id was refused, and nothing of what it said"),
            Map.entry("held_report", "encrypted; it waits because what it says matches nobody"),
            Map.entry("evidence_loose_file", "files that nothing names"),
            Map.entry("inspection_danger", "which dangers an inspection found"),
            Map.entry("leader_shift_danger", "which dangers a leader shift found"),
            Map.entry("pattern_review", "of a team or place"),
            Map.entry("pattern_fact", "which records a review is of"),
            Map.entry("effect_check", "whether an action helped"),
            Map.entry("flyway_schema_history", "migrations"));

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public'";

    private static final String COLUMNS_BY_NAME = """
            select table_name || '.' || column_name from information_schema.columns
             where table_schema = 'public' and data_type in ('uuid', 'bytea') and table_name <> 'held_report'
               and column_name ~ 'worker|person|finder|reporter|leader_id|inspector|owner|witness|supervisor|responsible|informant'""";

    @Test
    void everyTableIsDeclaredOrNamesNobody() {
        Set<String> left =
                new TreeSet<>(rows(TABLES).stream().map(List::getFirst).toList());
        assertThat(left).contains("violation", "danger", "absence");

        left.removeAll(accounted().keySet());
        left.removeAll(OF_NOBODY.keySet());

        assertThat(left)
                .as("tables that are neither in somebody's file nor named as nobody's")
                .isEmpty();
    }

    @Test
    void noColumnOfATableOfNobodyNamesAPerson() {
        List<String> naming = rows(COLUMNS_BY_NAME).stream().map(List::getFirst).toList();
        assertThat(naming).contains("violation.informant", "danger.finder_id", "incident.reporter_id");

        assertThat(naming)
                .allSatisfy(
                        column -> assertThat(OF_NOBODY).doesNotContainKey(column.substring(0, column.indexOf('.'))));
    }
}
