package io.lamproom.gateway.projection;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.lamproom.platform.consumer.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row of {@code fact_violation}: where, when and what, as the violation recorded it at the time. A newer version may
 * attribute it to another branch.
 */
@JsonNaming(SnakeCaseStrategy.class)
record ViolationFact(
        UUID id,
        long version,
        UUID mineId,
        UUID workerId,
        UUID branchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        LocalDate businessDate,
        String shift,
        String category,
        String discipline,
        String grade,
        boolean serious,
        boolean partyMember,
        boolean underground,
        Instant confirmedAt,
        Instant voidedAt,
        Instant revokedAt,
        boolean withdrawn) {

    /** The columns that are written with their types, in the order of the components. */
    static final String TYPED_COLUMNS = """
            id uuid, version bigint, mine_id uuid, worker_id uuid, branch_id uuid, relation_branch_id uuid, \
            section_id uuid, team_id uuid, business_date date, shift text, category text, discipline text, grade text, \
            serious boolean, party_member boolean, underground boolean, confirmed_at timestamptz, \
            voided_at timestamptz, revoked_at timestamptz, withdrawn boolean""";

    private static final List<String> NAMES = Arrays.stream(TYPED_COLUMNS.split(", "))
            .map(column -> column.split(" ")[0])
            .toList();

    static final String COLUMNS = String.join(", ", NAMES);

    static final String EXCLUDED =
            NAMES.stream().map(name -> "excluded." + name).collect(Collectors.joining(", "));

    static ViolationFact from(Received<ViolationState> received) {
        ViolationState state = received.state();
        return new ViolationFact(
                received.id(),
                received.version(),
                state.mineId(),
                state.workerId(),
                state.coveringBranchId(),
                state.relationBranchId(),
                state.sectionId(),
                state.teamId(),
                state.businessDate(),
                state.shift(),
                state.category(),
                state.discipline(),
                state.grade(),
                Boolean.TRUE.equals(state.serious()),
                Boolean.TRUE.equals(state.partyMember()),
                Boolean.TRUE.equals(state.underground()),
                state.confirmedAt(),
                state.voidedAt(),
                state.revokedAt(),
                Boolean.TRUE.equals(state.withdrawn()));
    }

    /** A line of COPY's text format. */
    void copyTo(StringBuilder line) {
        Object[] values = {
            id,
            version,
            mineId,
            workerId,
            branchId,
            relationBranchId,
            sectionId,
            teamId,
            businessDate,
            shift,
            category,
            discipline,
            grade,
            serious,
            partyMember,
            underground,
            confirmedAt,
            voidedAt,
            revokedAt,
            withdrawn
        };
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : "\t");
            switch (values[i]) {
                case null -> line.append("\\N");
                case String text -> escape(text, line);
                default -> line.append(values[i]);
            }
        }
        line.append('\n');
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
