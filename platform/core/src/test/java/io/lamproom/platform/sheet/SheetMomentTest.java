package io.lamproom.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetMomentTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    @ParameterizedTest
    @ValueSource(strings = {"43832.4305555556", "2020/1/2 10:20", "2020-01-02T10:20:00", "2020年1月2日10:20"})
    void reads_the_time_of_day(String text) {
        assertThat(SheetMoment.parse(text, false)).contains(new SheetMoment(DAY, LocalTime.of(10, 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43832", "2020/1/2", "20200102", "2020-01-02 00:00:00", "43832.0"})
    void a_day_without_a_time_and_midnight_have_none(String text) {
        assertThat(SheetMoment.parse(text, false)).contains(new SheetMoment(DAY, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/1/2 25:00", "10:20", "昨天", "2020/13/2 10:20"})
    void what_is_no_day_or_no_time_is_nothing(String text) {
        assertThat(SheetMoment.parse(text, false)).isEmpty();
    }

    @Test
    void a_workbook_of_an_old_mac_counts_from_1904() {
        assertThat(SheetMoment.parse("42370.5", true)).contains(new SheetMoment(DAY, LocalTime.NOON));
    }

    @Test
    void a_text_out_of_a_file_loses_what_kept_it_from_being_a_formula_and_keeps_its_own_marks() {
        RowReader row = new RowReader(
                Map.of(
                        Column.TEXT,
                        new Cell(Cell.Kind.TEXT, SheetWriter.defused("=1+1；“甲”，\n乙")),
                        Column.NUMBER,
                        new Cell(Cell.Kind.NUMBER, "101")),
                false);

        assertThat(row.prose(Column.TEXT, 100)).isEqualTo("=1+1；“甲”，\n乙");
        assertThat(row.number(Column.NUMBER, 101, SheetFault.FORMULA)).isEqualTo(101);
        assertThat(row.isFaultless()).isTrue();
        assertThat(row.number(Column.NUMBER, 100, SheetFault.FORMULA)).isNull();
        assertThat(row.prose(Column.TEXT, 3)).isNotNull();
        assertThat(row.faults())
                .containsExactly(
                        new Fault(SheetFault.FORMULA, Column.NUMBER), new Fault(SheetFault.TEXT_TOO_LONG, Column.TEXT));
    }

    private enum Column implements SheetColumn {
        TEXT,
        NUMBER;

        @Override
        public Use use() {
            return Use.TAKEN;
        }

        @Override
        public List<String> headers() {
            return List.of(name());
        }
    }
}
