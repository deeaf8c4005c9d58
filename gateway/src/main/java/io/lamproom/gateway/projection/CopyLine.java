package io.lamproom.gateway.projection;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A row in the text format of PostgreSQL's COPY. */
final class CopyLine {

    private CopyLine() {}

    static void append(List<Object> values, StringBuilder line) {
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : "\t");
            switch (values.get(i)) {
                case null -> line.append("\\N");
                case String text -> escape(text, line);
                case Collection<?> ids ->
                    line.append(ids.stream()
                            .map(id -> id == null ? "NULL" : id.toString())
                            .collect(Collectors.joining(",", "{", "}")));
                case Object value -> line.append(value);
            }
        }
        line.append('\n');
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
