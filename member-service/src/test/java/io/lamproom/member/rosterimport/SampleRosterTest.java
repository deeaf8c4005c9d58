package io.lamproom.member.rosterimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.Sex;
import io.lamproom.platform.sheet.FileNote;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetLimits;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sheet as a mine office really keeps it. */
class SampleRosterTest {

    private static final SampleRoster EXPECTED = SampleRoster.expected();
    private static final List<Verdict> VERDICTS = new ArrayList<>();
    private static List<FileNote> notes;

    @BeforeAll
    static void judge_every_row() throws IOException {
        try (Sheet sheet = Sheet.open(SampleRoster.SHEET, RosterColumn.LAYOUT, SheetLimits.DEFAULT)) {
            RowJudge judge = new RowJudge(EXPECTED.unitNames(), LocalDate.of(2026, 11, 22), sheet.date1904());
            for (Optional<Sheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                VERDICTS.add(judge.judge(row.get()));
            }
            notes = sheet.notes();
        }
    }

    @Test
    void every_bad_row_is_named_with_every_one_of_its_faults() {
        Map<Integer, List<String>> expected = new TreeMap<>();
        EXPECTED.faults().forEach(row -> expected.put(row.sheetRow(), row.faults()));
        Map<Integer, List<String>> found = new TreeMap<>();
        VERDICTS.stream()
                .filter(verdict -> !verdict.faults().isEmpty())
                .forEach(verdict -> found.put(
                        verdict.number(),
                        verdict.faults().stream()
                                .map(fault -> fault.code())
                                .sorted()
                                .toList()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void every_good_row_lands() {
        assertThat(VERDICTS).hasSize(2000);
        assertThat(VERDICTS).filteredOn(verdict -> verdict.entry() != null).hasSize(1964);
    }

    @Test
    void certificates_are_reported_once() {
        assertThat(notes).containsExactly(new FileNote("column-elsewhere", "特种作业证号"));
    }

    @Test
    void a_row_is_read_with_all_it_says() {
        RosterEntry first = VERDICTS.getFirst().entry();
        assertThat(first.staffNo()).isEqualTo("000001");
        assertThat(first.name()).isEqualTo("黄娜平");
        assertThat(first.sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.idNumber().value()).isEqualTo("349901198608253064");
        assertThat(first.hiredOn()).isEqualTo(LocalDate.of(2005, 1, 15));
        assertThat(first.employmentForm()).isEqualTo(EmploymentForm.CONTRACT);
        assertThat(first.section().name()).isEqualTo("机电区");
        assertThat(first.team().name()).isEqualTo("综合班");
        assertThat(first.trade()).isEqualTo("泵工");
        assertThat(first.post()).isNull();
        assertThat(first.underground()).isTrue();
        assertThat(first.phone()).isEqualTo("19900000000");
    }

    @Test
    void spaces_widths_and_separators_are_mended() {
        assertThat(at(53).name()).isEqualTo("何林峰");
        assertThat(at(40).phone()).isEqualTo("19900000036");
        assertThat(at(65).phone()).isEqualTo("19900000061");
        assertThat(at(25).hiredOn()).isEqualTo(LocalDate.of(1996, 6, 1));
        assertThat(at(33).hiredOn()).isEqualTo(LocalDate.of(2004, 6, 7));
        assertThat(at(87).hiredOn()).isEqualTo(LocalDate.of(1993, 6, 7));
        assertThat(at(177).hiredOn()).isEqualTo(LocalDate.of(2024, 2, 3));
    }

    @Test
    void a_text_that_looks_like_a_formula_is_plain_text() {
        assertThat(at(505).remark()).isEqualTo("=HYPERLINK(\"http://example.invalid\",\"x\")");
    }

    private static RosterEntry at(int row) {
        return VERDICTS.stream()
                .filter(verdict -> verdict.number() == row)
                .findFirst()
                .orElseThrow()
                .entry();
    }
}
