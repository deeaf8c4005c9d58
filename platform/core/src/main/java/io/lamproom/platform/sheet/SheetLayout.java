package io.lamproom.platform.sheet;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a kind of sheet, and how its header and its total rows (合计) are told from the others. */
public final class SheetLayout {

    private static final Pattern EXPLANATION = Pattern.compile("[(\\[【〔].*");
    private static final Pattern DECORATION = Pattern.compile("[*:/、,.\\-_\"'“”]");
    private static final Pattern TOTAL = Pattern.compile(".{0,20}(?:合计|总计|小计|共计|累计)(?:[:(人数\\d].*)?");

    private final Map<String, SheetColumn> byHeader = new HashMap<>();
    private final Map<String, SheetColumn> byName;
    private final Set<SheetColumn> required;
    private final SheetColumn label;
    private final SheetColumn blankInTotals;

    private SheetLayout(List<SheetColumn> columns, SheetColumn label, SheetColumn blankInTotals) {
        this.byName = columns.stream().collect(toMap(SheetColumn::name, column -> column));
        this.required = columns.stream()
                .filter(column -> column.use() == SheetColumn.Use.REQUIRED)
                .collect(toCollection(LinkedHashSet::new));
        this.label = label;
        this.blankInTotals = blankInTotals;
        for (SheetColumn column : columns) {
            column.headers().stream().map(SheetLayout::key).distinct().forEach(key -> {
                if (byHeader.put(key, column) != null) {
                    throw new IllegalArgumentException("two columns under one header: " + column.name());
                }
            });
        }
    }

    /**
     * @param columns all constants of an enum
     * @param label where a total row may say that it is one
     * @param blankInTotals what every other row says and a total row does not
     */
    public static SheetLayout of(SheetColumn[] columns, SheetColumn label, SheetColumn blankInTotals) {
        return new SheetLayout(Arrays.asList(columns), label, blankInTotals);
    }

    /** The column that a header cell names; spaces, width, marks and an explanation in brackets do not matter. */
    public Optional<SheetColumn> of(String headerCell) {
        return Optional.ofNullable(byHeader.get(key(headerCell)));
    }

    /** The column of that name among the constants. */
    public SheetColumn named(String name) {
        return byName.get(name);
    }

    /** The required columns that a header with these columns lacks. */
    Set<SheetColumn> lacking(Collection<SheetColumn> columns) {
        return required.stream().filter(column -> !columns.contains(column)).collect(toCollection(LinkedHashSet::new));
    }

    /** A total row may count people in any column, also in that of staff numbers. */
    boolean isTotal(SheetRow row, Map<SheetColumn, Cell> cells) {
        String text = Plain.solid(cells.get(label).text());
        return cells.getOrDefault(blankInTotals, Cell.BLANK).blank()
                && (text.isEmpty() || TOTAL.matcher(text).matches())
                && row.cells().stream()
                        .anyMatch(
                                cell -> TOTAL.matcher(Plain.solid(cell.text())).matches());
    }

    boolean isHeaderAgain(Map<SheetColumn, Cell> cells) {
        return required.stream()
                .allMatch(column ->
                        of(cells.get(column).text()).filter(column::equals).isPresent());
    }

    private static String key(String header) {
        String named = EXPLANATION.matcher(Plain.solid(header)).replaceAll("");
        return DECORATION.matcher(named).replaceAll("");
    }
}
