package io.lamproom.gateway.projection;

/**
 * In which figures a violation counts: once for its team, its section and its covering branch (or, where no branch
 * covers it, under the mine's own id). This is the one definition, used change by change and for a whole rebuild.
 *
 * <p>Only what is confirmed and neither revoked nor withdrawn counts. An irregular act (不规范行为) is in no rate: it
 * stands in figures of its own. A member's violation stands once more under the branch of the membership, apart.
 */
public final class ViolationFigures {

    public static final String TOTAL = "violations";
    public static final String SERIOUS = "violations.serious";
    public static final String OF_MEMBERS = "violations.members";
    public static final String OF_OWN_MEMBERS = "violations.ownMembers";
    public static final String IRREGULAR = "violations.irregular";
    public static final String CATEGORY = "category.";
    public static final String GRADE = "grade.";
    public static final String SHIFT = "shift.";

    private ViolationFigures() {}

    /** The facts of a schema as {@link #of} takes them: those that count alike counted once, with how many they are. */
    static String alike(String schema) {
        return """
                (select mine_id, branch_id, relation_branch_id, section_id, team_id, business_date, shift, category,
                    grade, serious, party_member, counted, count(*) as n
                from %s.fact_violation where counted
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)""".formatted(schema);
    }

    /**
     * SQL of the day figures (node_id, business_date, metric, mine_id, node_kind, value).
     *
     * @param facts a relation with the columns of {@code fact_violation} and {@code n}, how often each row counts
     */
    static String of(String facts) {
        return """
                select figure.node_id, f.business_date, figure.metric, f.mine_id, figure.node_kind, sum(f.n) as value
                from %s f
                cross join lateral (
                    select node.kind, node.id, metric.name
                    from (values ('BRANCH', coalesce(f.branch_id, f.mine_id)), ('UNIT', f.section_id),
                        ('UNIT', f.team_id)) as node (kind, id)
                    cross join (values
                        ('%s', f.grade <> 'IRREGULAR'),
                        ('%s', f.grade <> 'IRREGULAR' and f.serious),
                        ('%s', f.grade <> 'IRREGULAR' and f.party_member),
                        ('%s', f.grade = 'IRREGULAR'),
                        ('%s' || f.category, f.grade <> 'IRREGULAR'),
                        ('%s' || f.grade, true),
                        ('%s' || f.shift, f.grade <> 'IRREGULAR')) as metric (name, holds)
                    where node.id is not null and metric.holds and metric.name is not null
                    union all
                    select 'BRANCH', f.relation_branch_id, '%s'
                    where f.relation_branch_id is not null and f.party_member and f.grade <> 'IRREGULAR'
                ) as figure (node_kind, node_id, metric)
                where f.counted
                group by figure.node_id, f.business_date, figure.metric, f.mine_id, figure.node_kind
                having sum(f.n) <> 0""".formatted(facts, TOTAL, SERIOUS, OF_MEMBERS, IRREGULAR, CATEGORY, GRADE, SHIFT, OF_OWN_MEMBERS);
    }
}
