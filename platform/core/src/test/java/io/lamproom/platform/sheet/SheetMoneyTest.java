package io.lamproom.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|12000",
                "120.5|12050",
                "120.50|12050",
                "0.01|1",
                "1,200.00|120000",
                "￥120|12000",
                "１２０．５０元|12050",
                "120.100|12010",
                "999999999999.99|99999999999999"
            })
    void a_written_amount_is_taken_exactly(String text, long fen) {
        assertThat(SheetMoney.fen(new Cell(Cell.Kind.TEXT, text))).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12.345", "-5", "1,20", "1e5", "12..5", "12万"})
    void what_is_no_amount_in_whole_fen_is_none(String text) {
        assertThat(SheetMoney.fen(new Cell(Cell.Kind.TEXT, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120.1,12010", "119.99999999999999,12000", "0.30000000000000004,30", "8000,800000"})
    void a_number_counts_as_a_spreadsheet_program_shows_it(String text, long fen) {
        assertThat(SheetMoney.fen(new Cell(Cell.Kind.NUMBER, text))).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120.125", "-3"})
    void a_number_with_a_part_of_a_fen_or_below_zero_is_none(String text) {
        assertThat(SheetMoney.fen(new Cell(Cell.Kind.NUMBER, text))).isEmpty();
    }
}
