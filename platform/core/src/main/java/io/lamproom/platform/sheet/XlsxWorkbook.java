package io.lamproom.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * An XLSX file (ECMA-376) read part by part within limits. Only what a list needs is read: the names of the visible
 * sheets, shared texts, the number formats that pad with zeros, the cells.
 */
final class XlsxWorkbook implements Closeable {

    /** A visible sheet. */
    record Sheet(String name, String part) {}

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final Pattern ONE_STEP_UP = Pattern.compile("[^/]+/\\.\\./");

    private final ZipFile zip;
    private final SheetLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;
    private String sharedTextsPart;
    private String stylesPart;
    private SharedTexts sharedTexts;
    private Map<Integer, Integer> paddedWidths;

    private XlsxWorkbook(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxWorkbook open(Path file, SheetLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw UnreadableSheet.damaged();
        }
        XlsxWorkbook workbook = new XlsxWorkbook(zip, limits);
        try {
            workbook.readParts();
            return workbook;
        } catch (XMLStreamException e) {
            workbook.close();
            throw UnreadableSheet.damaged();
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    List<Sheet> visibleSheets() {
        return List.copyOf(sheets);
    }

    SheetRows rows(Sheet sheet) throws IOException {
        try {
            if (sharedTexts == null) {
                sharedTexts = readSharedTexts();
                paddedWidths = readPaddedWidths();
            }
            return new XlsxRows(SheetXml.open(part(sheet.part())), sharedTexts, paddedWidths, date1904, limits);
        } catch (XMLStreamException e) {
            throw UnreadableSheet.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void readParts() throws IOException, XMLStreamException {
        String workbookPart = "xl/workbook.xml";
        for (Map.Entry<String, Relation> root : relations("").entrySet()) {
            if (root.getValue().type().endsWith("/officeDocument")) {
                workbookPart = root.getValue().target();
            }
        }
        Map<String, Relation> relations = relations(workbookPart);
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith("/sharedStrings")) {
                sharedTextsPart = relation.target();
            } else if (relation.type().endsWith("/styles")) {
                stylesPart = relation.target();
            }
        }
        try (SheetXml xml = SheetXml.open(part(workbookPart))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String value = xml.attribute("date1904");
                    date1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.starts("sheet")
                        && !xml.attribute("state").toLowerCase().contains("hidden")) {
                    Relation relation = relations.get(xml.attribute("id"));
                    if (relation != null && relation.type().endsWith("/worksheet")) {
                        sheets.add(new Sheet(xml.attribute("name"), relation.target()));
                    }
                }
            }
        }
    }

    private record Relation(String type, String target) {}

    /** The parts that a part names, by relation id; of the empty name: those of the whole package. */
    private Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        try (SheetXml xml = SheetXml.open(part(folder + "_rels/" + part.substring(slash) + ".rels"))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Matcher up = ONE_STEP_UP.matcher(folder + target);
        return up.replaceAll("");
    }

    private SharedTexts readSharedTexts() throws IOException, XMLStreamException {
        SharedTexts texts = new SharedTexts(limits.sharedTextBytes());
        if (sharedTextsPart != null) {
            try (SheetXml xml = SheetXml.open(part(sharedTextsPart))) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(xml.runsUntilEndOf("si", limits.cellLength()));
                    }
                }
            }
        }
        return texts;
    }

    /** By cell format: how many digits a number is shown with at least, when its format is nothing but zeros. */
    private Map<Integer, Integer> readPaddedWidths() throws IOException, XMLStreamException {
        Map<Integer, Integer> widths = new HashMap<>();
        if (stylesPart == null) {
            return widths;
        }
        Map<String, Integer> widthOfFormat = new HashMap<>();
        boolean inCellFormats = false;
        int index = 0;
        try (SheetXml xml = SheetXml.open(part(stylesPart))) {
            while (xml.next()) {
                if (xml.starts("numFmt")
                        && ZEROS.matcher(xml.attribute("formatCode")).matches()) {
                    widthOfFormat.put(
                            xml.attribute("numFmtId"),
                            xml.attribute("formatCode").length());
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellFormats = xml.starts("cellXfs");
                } else if (inCellFormats && xml.starts("xf")) {
                    Integer width = widthOfFormat.get(xml.attribute("numFmtId"));
                    if (width != null) {
                        widths.put(index, width);
                    }
                    index++;
                }
            }
        }
        return widths;
    }

    private InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnreadableSheet.damaged();
        }
        return LimitedStream.of(zip, entry, limits);
    }
}
