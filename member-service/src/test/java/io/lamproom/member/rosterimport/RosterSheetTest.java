package io.lamproom.member.rosterimport;

import static io.lamproom.member.rosterimport.SheetFiles.HEADER;
import static io.lamproom.member.rosterimport.SheetFiles.headerRow;
import static io.lamproom.member.rosterimport.SheetFiles.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.FileNote;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLimits;
import io.lamproom.platform.sheet.UnreadableSheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterSheetTest {

    private static final String PERSON = "000123,王德,440524188001010014,2015-03-01,采煤一区";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void csv_is_read_in_utf_8_with_and_without_a_byte_order_mark() throws IOException {
        assertThat(names(SheetFiles.text(folder, UTF_8, HEADER, PERSON))).containsExactly("王德");
        assertThat(names(SheetFiles.text(folder, UTF_8, "\uFEFF" + HEADER, PERSON)))
                .containsExactly("王德");
    }

    @Test
    void csv_is_read_in_gb18030() throws IOException {
        assertThat(names(SheetFiles.text(folder, GB18030, HEADER, PERSON.replace("王德", "王𠮷"))))
                .containsExactly("王𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void csv_is_parted_by_comma_tab_or_semicolon(String delimiter) throws IOException {
        Path file = SheetFiles.text(folder, UTF_8, HEADER.replace(",", delimiter), PERSON.replace(",", delimiter));
        assertThat(names(file)).containsExactly("王德");
    }

    @Test
    void quoted_values_may_hold_delimiters_quotes_and_line_breaks() throws IOException {
        Path file = SheetFiles.text(
                folder, UTF_8, HEADER + ",备注", PERSON + ",\"甲,乙\n\"\"丙\"\"\"", "", PERSON.replace("王德", "李安"));
        List<Sheet.Row> rows = rows(file);
        assertThat(rows.getFirst().cells().get(RosterColumn.REMARK).text()).isEqualTo("甲,乙\n\"丙\"");
        assertThat(rows.getLast().number()).isEqualTo(4);
    }

    @Test
    void columns_stand_in_any_order_under_any_of_their_headers() throws IOException {
        Path file = SheetFiles.text(
                folder,
                UTF_8,
                "所在单位,入职时间（年/月/日）,公民 身份 号码,职工姓名*,员工编号,联系电话",
                "采煤一区,2015-03-01,440524188001010014,王德,000123,19900000036");
        Sheet.Row row = rows(file).getFirst();
        assertThat(row.cells().get(RosterColumn.UNIT).text()).isEqualTo("采煤一区");
        assertThat(row.cells().get(RosterColumn.HIRE_DATE).text()).isEqualTo("2015-03-01");
        assertThat(row.cells().get(RosterColumn.STAFF_NUMBER).text()).isEqualTo("000123");
        assertThat(row.cells().get(RosterColumn.PHONE).text()).isEqualTo("19900000036");
    }

    @Test
    void titles_blank_rows_repeated_headers_and_totals_are_no_people() throws IOException {
        Path file = SheetFiles.text(
                folder,
                UTF_8,
                "某矿职工花名册",
                "填报单位：人事科",
                "序号," + HEADER,
                "1," + PERSON,
                ",,,,,",
                "小计,1,,,,",
                "序号," + HEADER,
                "2," + PERSON.replace("王德", "李安"),
                "采煤一区合计：2人",
                "制表人：张三");
        assertThat(rows(file)).extracting(Sheet.Row::number).containsExactly(4, 8);
    }

    @Test
    void a_person_named_like_a_total_is_a_person() throws IOException {
        Path file = SheetFiles.text(folder, UTF_8, HEADER, PERSON.replace("王德", "共计"));
        assertThat(names(file)).containsExactly("共计");
    }

    @Test
    void columns_that_belong_elsewhere_or_are_unknown_are_reported_once() throws IOException {
        Path file = SheetFiles.text(folder, UTF_8, HEADER + ",特种作业证号/有效期,星座,序号", PERSON + ",T1,双鱼,1", PERSON);
        try (Sheet sheet = Sheet.open(file, RosterColumn.LAYOUT, SheetLimits.DEFAULT)) {
            assertThat(sheet.notes())
                    .containsExactly(
                            new FileNote("column-elsewhere", "特种作业证号/有效期"), new FileNote("column-unknown", "星座"));
        }
    }

    @Test
    void a_file_without_the_needed_columns_is_refused_naming_them() throws IOException {
        Path file = SheetFiles.text(folder, UTF_8, "工号,姓名,身份证号", "1,2,3");
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> names(file))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("sheet-header-missing");
                    assertThat(refused.arguments()).containsExactly("入矿日期、区队");
                });
    }

    @Test
    void a_column_that_stands_twice_is_refused() throws IOException {
        refused("sheet-column-twice", SheetFiles.text(folder, UTF_8, HEADER + ",手机,联系电话", PERSON));
    }

    @Test
    void a_workbook_as_a_program_writes_it_is_read() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            String[] header = HEADER.split(",");
            for (int column = 0; column < header.length; column++) {
                sheet.value(1, column, header[column]);
            }
            sheet.value(3, 0, 123);
            sheet.style(3, 0).format("000000").set();
            sheet.value(3, 1, "王德");
            sheet.value(3, 2, "440524188001010014");
            sheet.value(3, 3, java.time.LocalDate.of(2015, 3, 1));
            sheet.value(3, 4, "采煤一区");
        }
        Sheet.Row row = rows(file).getFirst();
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cells().get(RosterColumn.STAFF_NUMBER)).isEqualTo(new Cell(Cell.Kind.NUMBER, "000123"));
        assertThat(row.cells().get(RosterColumn.HIRE_DATE)).isEqualTo(new Cell(Cell.Kind.NUMBER, "42064"));
    }

    @Test
    void of_a_formula_the_computed_value_is_taken_and_the_formula_never() throws IOException {
        Path file = SheetFiles.workbook(
                folder,
                headerRow(1)
                        + "<row r='2'><c r='A2'><f>1+122</f><v>123</v></c><c r='B2' t='str'><f>A1&amp;B1</f><v>王德</v></c>"
                        + "<c r='C2' t='str'><f>HYPERLINK(\"x\")</f></c><c r='D2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r='E2' t='s'><v>0</v></c></row>",
                "=cmd|' /C calc'!A0");
        Map<SheetColumn, Cell> cells = rows(file).getFirst().cells();
        assertThat(cells.get(RosterColumn.STAFF_NUMBER)).isEqualTo(new Cell(Cell.Kind.NUMBER, "123"));
        assertThat(cells.get(RosterColumn.NAME)).isEqualTo(new Cell(Cell.Kind.TEXT, "王德"));
        assertThat(cells.get(RosterColumn.ID_NUMBER).kind()).isEqualTo(Cell.Kind.UNCOMPUTED);
        assertThat(cells.get(RosterColumn.HIRE_DATE).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(cells.get(RosterColumn.UNIT).text()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void numbers_are_read_as_written_out() throws IOException {
        Path file = SheetFiles.workbook(
                folder,
                headerRow(1)
                        + "<row r='2'><c r='A2' s='1'><v>42</v></c><c r='B2'><v>1.9900000036E10</v></c>"
                        + "<c r='C2'><v>4.40524188001010E17</v></c><c r='D2'><v>42064.0</v></c></row>");
        Map<SheetColumn, Cell> cells = rows(file).getFirst().cells();
        assertThat(cells.get(RosterColumn.STAFF_NUMBER).text()).isEqualTo("000042");
        assertThat(cells.get(RosterColumn.NAME).text()).isEqualTo("19900000036");
        assertThat(cells.get(RosterColumn.ID_NUMBER).text()).isEqualTo("440524188001010000");
        assertThat(cells.get(RosterColumn.HIRE_DATE).text()).isEqualTo("42064");
    }

    @Test
    void phonetic_hints_and_text_runs_of_a_shared_text_are_parted() throws IOException {
        Map<String, String> parts = SheetFiles.parts(headerRow(1)
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>1</t></is></c><c r='B2' t='s'><v>0</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>王</t></r><r><t xml:space='preserve'>德 </t></r><rPh sb='0' eb='1'><t>wang</t></rPh></si></sst>");
        assertThat(names(SheetFiles.pack(folder, parts))).containsExactly("王德 ");
    }

    @Test
    void the_first_visible_sheet_with_a_header_is_read_and_later_ones_are_reported() throws IOException {
        Map<String, String> parts = SheetFiles.parts(headerRow(1) + row(2, PERSON.split(",")));
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='隐藏' state='hidden' id='r4'/><sheet name='说明' id='r5'/>"
                        + "<sheet name='花名册' id='r1'/><sheet name='二' id='r4'/></sheets></workbook>");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id='r4' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r5' Type='http://x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>"));
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + row(1, "填表说明") + "</sheetData></worksheet>");
        try (Sheet sheet = Sheet.open(SheetFiles.pack(folder, parts), RosterColumn.LAYOUT, SheetLimits.DEFAULT)) {
            assertThat(sheet.next()).isPresent();
            assertThat(sheet.notes()).containsExactly(new FileNote("sheet-left-out", "二"));
        }
    }

    @Test
    void a_sheet_that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        Path bomb = SheetFiles.bomb(folder, 64);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused("sheet-unpacks-too-large", bomb);
    }

    @Test
    void shared_texts_beyond_the_limit_are_refused() throws IOException {
        Path file = SheetFiles.workbook(folder, headerRow(1), "甲".repeat(300), "乙".repeat(300));
        refused("sheet-unpacks-too-large", file, new SheetLimits(9, 9, 999, 1 << 20, 100, 1_000));
    }

    @Test
    void rows_columns_and_cells_beyond_the_limits_are_refused() throws IOException {
        SheetLimits limits = new SheetLimits(3, 6, 20, 1 << 20, 100, 1 << 20);
        Path workbook = SheetFiles.workbook(folder, headerRow(1) + row(2, "1") + row(3, "2") + row(4, "3"));
        refused("sheet-too-many-rows", workbook, limits);
        refused("sheet-too-many-rows", SheetFiles.text(folder, UTF_8, HEADER, PERSON, PERSON, PERSON), limits);
        refused("sheet-too-many-columns", SheetFiles.workbook(folder, headerRow(1) + far("XFD")), limits);
        refused("sheet-too-many-columns", SheetFiles.text(folder, UTF_8, HEADER, PERSON + ",,x"), limits);
        refused("sheet-cell-too-long", SheetFiles.workbook(folder, headerRow(1) + row(2, "长".repeat(21))), limits);
        refused("sheet-cell-too-long", SheetFiles.text(folder, UTF_8, HEADER, "\"" + "长".repeat(21)), limits);
        refused("sheet-quote-open", SheetFiles.text(folder, UTF_8, HEADER, "\"1"), limits);
    }

    @Test
    void a_reference_far_out_of_any_sheet_costs_no_memory() throws IOException {
        refused("sheet-damaged", SheetFiles.workbook(folder, headerRow(1) + far("ZZZZZZZ")));
        refused(
                "sheet-damaged",
                SheetFiles.workbook(folder, headerRow(1) + "<row r='2'><c><v>1E999999999</v></c></row>"));
        refused("sheet-damaged", SheetFiles.workbook(folder, headerRow(1) + "<row r='2'><c t='s'><v>7</v></c></row>"));
    }

    @Test
    void styled_but_empty_cells_far_to_the_right_do_no_harm() throws IOException {
        Path file = SheetFiles.workbook(
                folder, headerRow(1) + "<row r='2'><c r='B2' t='str'><v>王德</v></c><c r='XFD2' s='1'/></row>");
        assertThat(names(file)).containsExactly("王德");
    }

    @Test
    void document_types_and_entities_are_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String type : List.of(
                "<!DOCTYPE sst [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY e '&a;&a;&a;&a;&a;'>]>")) {
            Map<String, String> parts = SheetFiles.parts(headerRow(1) + "<row r='2'><c t='s'><v>0</v></c></row>");
            parts.put("xl/sharedStrings.xml", type + "<sst><si><t>&e;</t></si></sst>");
            refused("sheet-damaged", SheetFiles.pack(folder, parts));
        }
    }

    @Test
    void what_is_no_sheet_is_refused() throws IOException {
        refused("sheet-old-format", write(0xD0, 0xCF, 0x11, 0xE0, 0xA1));
        refused("sheet-damaged", write('P', 'K', 3, 4, 0, 0));
        refused("sheet-encoding", write(0x81, 0x20, 0xFF, 0xFF));
        refused("sheet-encoding", write(0, 0, 0, 0));
        refused("sheet-header-missing", write());
        Map<String, String> parts = SheetFiles.parts(headerRow(1));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row");
        refused("sheet-damaged", SheetFiles.pack(folder, parts));
        parts.remove("xl/worksheets/sheet1.xml");
        refused("sheet-damaged", SheetFiles.pack(folder, parts));
    }

    @Test
    void a_sheet_of_hundred_thousand_rows_is_streamed() throws IOException {
        Path file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file, GB18030)) {
            out.write(HEADER + "\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("%06d,王德,440524188001010014,2015-03-01,采煤一区\n".formatted(i));
            }
        }
        try (Sheet sheet = Sheet.open(file, RosterColumn.LAYOUT, SheetLimits.DEFAULT)) {
            int count = 0;
            while (sheet.next().isPresent()) {
                count++;
            }
            assertThat(count).isEqualTo(100_000);
        }
    }

    @Test
    void reading_ends_cleanly() throws IOException {
        Sheet sheet = Sheet.open(SheetFiles.workbook(folder, headerRow(1)), RosterColumn.LAYOUT, SheetLimits.DEFAULT);
        assertThat(sheet.next()).isEmpty();
        assertThat(sheet.next()).isEmpty();
        assertThatNoException().isThrownBy(sheet::close);
    }

    private static String far(String column) {
        return "<row r='2'><c r='" + column + "2'><v>1</v></c></row>";
    }

    private Path write(int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve("raw"), content);
    }

    private static void refused(String code, Path file) {
        refused(code, file, SheetLimits.DEFAULT);
    }

    private static void refused(String code, Path file, SheetLimits limits) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> rows(file, limits))
                .extracting(UnreadableSheet::code)
                .isEqualTo(code);
    }

    private static List<String> names(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> row.cells().get(RosterColumn.NAME).text())
                .toList();
    }

    private static List<Sheet.Row> rows(Path file) throws IOException {
        return rows(file, SheetLimits.DEFAULT);
    }

    private static List<Sheet.Row> rows(Path file, SheetLimits limits) throws IOException {
        List<Sheet.Row> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file, RosterColumn.LAYOUT, limits)) {
            for (Optional<Sheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
