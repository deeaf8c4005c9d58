package io.lamproom.conduct.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper of one page that prints on A4, as HTML that is well-formed XML too: a heading, rows of label and text, and lines
 * to sign.
 */
final class NoticePage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8"/>
            <title>%s</title>
            <style>
            @page { size: A4; margin: 20mm; }
            body { font: 11pt/1.6 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Noto Sans SC", serif; color: #000; }
            h1 { text-align: center; font-size: 18pt; margin: 0 0 4mm; }
            p.to { margin: 0 0 3mm; }
            table { width: 100%%; border-collapse: collapse; }
            tr, .sign { page-break-inside: avoid; }
            th, td { border: 1px solid #000; padding: 1.5mm 2mm; vertical-align: top; text-align: left; }
            th { width: 28mm; font-weight: normal; }
            ol { margin: 0; padding-left: 6mm; }
            .sign { margin-top: 8mm; }
            @media screen { body { max-width: 180mm; margin: 10mm auto; } }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final StringBuilder html = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private boolean table;

    NoticePage(String title) {
        html.append(HEAD.formatted(escape(title), escape(title)));
    }

    NoticePage paragraph(String text) {
        endTable();
        html.append("<p class=\"to\">").append(escape(text)).append("</p>\n");
        return this;
    }

    /** Left out where there is no text. */
    NoticePage row(String label, String text) {
        return text == null || text.isBlank() ? this : cell(label, escape(text));
    }

    NoticePage list(String label, List<String> items) {
        StringBuilder list = new StringBuilder("<ol>");
        items.forEach(item -> list.append("<li>").append(escape(item)).append("</li>"));
        return items.isEmpty() ? this : cell(label, list.append("</ol>").toString());
    }

    NoticePage sign(String line) {
        lines.add(line);
        return this;
    }

    String html() {
        endTable();
        lines.forEach(
                line -> html.append("<p class=\"sign\">").append(escape(line)).append("</p>\n"));
        return html + "</body>\n</html>\n";
    }

    private NoticePage cell(String label, String content) {
        if (!table) {
            html.append("<table>\n");
            table = true;
        }
        html.append("<tr><th>")
                .append(escape(label))
                .append("</th><td>")
                .append(content)
                .append("</td></tr>\n");
        return this;
    }

    private void endTable() {
        if (table) {
            html.append("</table>\n");
            table = false;
        }
    }

    /** What no XML may hold, not even escaped, becomes a space: narratives come from all kinds of devices. */
    private static String escape(String text) {
        return text.codePoints()
                .map(c -> printable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean printable(int c) {
        return c >= ' ' && !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
