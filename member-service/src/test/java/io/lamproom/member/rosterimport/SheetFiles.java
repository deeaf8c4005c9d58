package io.lamproom.member.rosterimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to read in tests. */
final class SheetFiles {

    static final String HEADER = "工号,姓名,身份证号,入矿日期,区队";
    static final String MAN = "440524188001010014";
    static final String WOMAN = "11010519491231002X";

    private SheetFiles() {}

    static Path text(Path folder, Charset charset, String... lines) throws IOException {
        return Files.write(
                folder.resolve("roster.csv"), String.join("\r\n", lines).getBytes(charset));
    }

    /** A workbook of one sheet with this XML as its {@code sheetData}, and these texts shared. */
    static Path workbook(Path folder, String sheetData, String... sharedTexts) throws IOException {
        return pack(folder, parts(sheetData, sharedTexts));
    }

    static Map<String, String> parts(String sheetData, String... sharedTexts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook><workbookPr/><sheets><sheet name='花名册' sheetId='1' id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='http://x/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='000000'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='170'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst>" + items(List.of(sharedTexts)) + "</sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    static Path pack(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    /** A workbook whose sheet unpacks to this many megabytes of one repeated letter. */
    static Path bomb(Path folder, int megabytes) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Map<String, String> parts = parts("");
        parts.remove("xl/worksheets/sheet1.xml");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r='1'><c r='A1'/></row>".getBytes(UTF_8));
            repeat(zip, "<row r='2'></row>\n", megabytes);
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
        }
        return file;
    }

    /** A row of inline texts from column A on. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r='")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("' t='inlineStr'><is><t>")
                    .append(cells[i])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static String headerRow(int number) {
        return row(number, HEADER.split(","));
    }

    private static String items(List<String> texts) {
        StringBuilder items = new StringBuilder();
        texts.forEach(text -> items.append("<si><t>").append(text).append("</t></si>"));
        return items.toString();
    }

    private static void repeat(OutputStream out, String text, int megabytes) throws IOException {
        byte[] block = text.repeat((1 << 20) / text.length()).getBytes(UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }
}
