package io.lamproom.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 138", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatAnOfficeProgramWouldTakeForAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(SheetWriter.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000123", "张三", "a=b", "1-2", ""})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(SheetWriter.defused(text)).isEqualTo(text);
    }

    @Test
    void csvIsMarkedAsUtf8AndQuotesWhatItMust() throws Exception {
        byte[] file =
                write(SheetFormat.CSV, List.of("工号", "姓名"), Arrays.asList("007", null), List.of("a,b", "say \"x\""));

        assertThat(new String(file, UTF_8)).isEqualTo("\ufeff工号,姓名\r\n007,\r\n\"a,b\",\"say \"\"x\"\"\"\r\n");
    }

    @Test
    void xlsxHoldsTextsOnlySoThatNumbersKeepTheirZeros() throws Exception {
        String sheet = sheetOf(write(SheetFormat.XLSX, List.of("工号"), List.of("007"), List.of("=1+1")));

        assertThat(sheet).contains(">007<").contains(">&apos;=1+1<").doesNotContain("<f>");
    }

    @SafeVarargs
    private static byte[] write(SheetFormat format, List<String>... rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.of(format, out)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private String sheetOf(byte[] workbook) throws Exception {
        Path file = Files.write(folder.resolve("roster.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        }
    }
}
