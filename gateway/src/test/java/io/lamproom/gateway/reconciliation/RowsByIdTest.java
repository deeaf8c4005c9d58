package io.lamproom.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.reconciliation.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsByIdTest {

    private static final UUID LOW = UUID.fromString("01000000-0000-7000-8000-000000000000");
    private static final UUID HIGH = UUID.fromString("f1000000-0000-7000-8000-000000000000");

    @Test
    void partsAreReadOnAfterTheirLastIdUntilOneIsEmpty() throws Exception {
        List<UUID> asked = new ArrayList<>();
        RowsById rows = new RowsById(after -> {
            asked.add(after);
            return after == null ? List.of(row(LOW)) : after.equals(LOW) ? List.of(row(HIGH)) : List.of();
        });

        assertThat(rows.take().id()).isEqualTo(LOW);
        assertThat(rows.take().id()).isEqualTo(HIGH);
        assertThat(rows.isAtEnd()).isTrue();
        assertThat(asked).containsExactly(null, LOW, HIGH);
    }

    @Test
    void idsCompareAsTheDatabaseSortsThem() throws Exception {
        assertThat(of(LOW).compareTo(of(HIGH))).isNegative();
        assertThat(of(HIGH).compareTo(of(LOW))).isPositive();
        assertThat(of(HIGH).compareTo(of(HIGH))).isZero();
    }

    @Test
    void whatIsAtItsEndComesLast() throws Exception {
        RowsById empty = new RowsById(after -> List.of());

        assertThat(of(HIGH).compareTo(empty)).isNegative();
        assertThat(empty.compareTo(of(LOW))).isPositive();
    }

    private static RowsById of(UUID id) throws Exception {
        return new RowsById(after -> after == null ? List.of(row(id)) : List.of());
    }

    private static Versioned row(UUID id) {
        return new Versioned(id, 0);
    }
}
