package io.lamproom.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43832",
                "43832.75",
                "2020-01-02",
                "2020-1-2",
                "2020/1/2",
                "2020/01/02",
                "2020.1.2",
                "2020. 1. 2",
                "2020年1月2日",
                "2020年01月02日",
                "2020年 1月 2日",
                "2020年1月2号",
                "2020年1月2",
                "20200102",
                "2020-01-02 18:30",
                "2020-1-2 18:30:00",
                "2020-01-02T00:00:00.000",
                "2020年1月2日 8:00"
            })
    void reads_the_second_of_january_2020(String text) {
        assertThat(SheetDate.parse(text, false)).contains(LocalDate.of(2020, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015.13.40",
                "2015-02-29",
                "20151340",
                "2015/1",
                "2015",
                "201501",
                "15-1-2",
                "1/2/2020",
                "2020-1/2",
                "二〇二〇年一月二日",
                "1.5",
                "9999999",
                "-43832",
                "2020-1-218:30",
                "昨天"
            })
    void refuses_what_is_no_date(String text) {
        assertThat(SheetDate.parse(text, false)).isEmpty();
    }

    @Test
    void counts_days_from_1904_in_workbooks_of_old_macs() {
        assertThat(SheetDate.parse("42370", true)).contains(LocalDate.of(2020, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11", "2026/11", "2026.11", "2026年11月", "2026 年 11 月", "202611", "2026-11-05", "46327"})
    void a_month_is_read_in_every_spelling_and_from_any_of_its_days(String text) {
        assertThat(SheetDate.month(text, false)).hasValue(YearMonth.of(2026, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026", "11月", "20261", "2026-00"})
    void anything_else_is_no_month(String text) {
        assertThat(SheetDate.month(text, false)).isEmpty();
    }
}
