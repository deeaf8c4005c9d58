package io.lamproom.gateway.projection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * In which figures of which days a fact counts, and how often. This is the one definition, used change by change, for a
 * whole rebuild and for the check of the figures.
 *
 * @param columns those that decide; facts that are alike in them are counted once, with how many they are
 * @param figures SQL over a fact {@code f} of (node_kind, node_id, business_date, metric, times)
 */
public record DaySums(List<String> columns, String figures) {

    /**
     * A figure of every node of a fact.
     *
     * @param name SQL of its name, null where it is in none
     * @param day SQL of the day it counts on, null where it does on none
     * @param times SQL of how often it counts
     * @param holds SQL of whether it counts at all
     */
    record Figure(String name, String day, String times, String holds) {

        static Figure of(String name, String holds) {
            return on("f.business_date", name, holds);
        }

        static Figure on(String day, String name, String holds) {
            return new Figure("'" + name + "'", day, "1", holds);
        }

        /** One figure per value of a column. */
        static Figure by(String prefix, String column, String holds) {
            return new Figure("'" + prefix + "' || f." + column, "f.business_date", "1", holds);
        }

        private String sql() {
            return "(" + name + ", " + day + ", " + times + ", " + holds + ")";
        }
    }

    /** Once for the team, the section and the covering branch; where no branch covers it, under the mine's own id. */
    static final String NODES =
            "('BRANCH', coalesce(f.branch_id, f.mine_id)), ('UNIT', f.section_id), ('UNIT', f.team_id)";

    /** @param nodes SQL of pairs of kind and id; one without an id is none */
    static String perNode(String nodes, List<Figure> figures) {
        return """
                select node.kind, node.id, figure.day, figure.name, figure.times
                from (values %s) as node (kind, id)
                cross join (values %s) as figure (name, day, times, holds)
                where node.id is not null and figure.holds and figure.name is not null and figure.day is not null
                """.formatted(nodes, figures.stream().map(Figure::sql).collect(Collectors.joining(", ")));
    }

    /** The facts of a table as {@link #of} takes them. */
    String alike(String table) {
        String names = String.join(", ", columns);
        return "(select " + names + ", count(*) as n from " + table + " where counted group by " + names + ")";
    }

    /**
     * SQL of the day figures (node_id, business_date, metric, mine_id, node_kind, value).
     *
     * @param facts a relation with the columns, {@code counted} left out or true, and {@code n}, how often a row counts
     */
    String of(String facts) {
        return """
                select figure.node_id, figure.business_date, figure.metric, f.mine_id, figure.node_kind,
                    sum(f.n * figure.times) as value
                from %s f
                cross join lateral (%s) as figure (node_kind, node_id, business_date, metric, times)
                group by figure.node_id, figure.business_date, figure.metric, f.mine_id, figure.node_kind
                having sum(f.n * figure.times) <> 0""".formatted(facts, figures);
    }
}
