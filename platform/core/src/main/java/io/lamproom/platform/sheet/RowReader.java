package io.lamproom.platform.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of one row and gathers what is wrong with them, each fault once. */
public final class RowReader {

    /** What offices write into a cell that has nothing to say. */
    private static final Set<String> NOTHING = Set.of("无", "-", "--", "—", "——", "/", "\\");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Map<? extends SheetColumn, Cell> cells;
    private final boolean date1904;
    private final List<Fault> faults = new ArrayList<>();

    public RowReader(Map<? extends SheetColumn, Cell> cells, boolean date1904) {
        this.cells = cells;
        this.date1904 = date1904;
    }

    /** Whether the sheet has the column. */
    public boolean has(SheetColumn column) {
        return cells.containsKey(column);
    }

    public Cell cell(SheetColumn column) {
        Cell cell = cells.get(column);
        return cell == null ? Cell.BLANK : cell;
    }

    /** The text as it is in the file; empty when there is none. */
    public Optional<String> value(SheetColumn column) {
        Cell cell = cell(column);
        if (cell.kind() == Cell.Kind.ERROR) {
            fault(SheetFault.CELL_ERROR, column);
        } else if (cell.kind() == Cell.Kind.UNCOMPUTED) {
            fault(SheetFault.FORMULA, column);
        }
        return Plain.text(cell.text()).isEmpty() ? Optional.empty() : Optional.of(cell.text());
    }

    /** As {@link #value}; a dash or 无 says nothing. */
    public Optional<String> said(SheetColumn column) {
        return value(column).filter(text -> !NOTHING.contains(Plain.solid(text)));
    }

    /** As {@link #value}; none is a fault. */
    public Optional<String> required(SheetColumn column, FaultCode otherwise) {
        int before = faults.size();
        Optional<String> text = value(column);
        if (text.isEmpty() && faults.size() == before) {
            fault(otherwise, column);
        }
        return text;
    }

    /** What a word stands for; null when there is none, or after a fault when it is not known. */
    public <T> T coded(SheetColumn column, Map<String, T> words, FaultCode otherwise) {
        Optional<String> text = said(column).map(Plain::solid);
        T coded = text.map(words::get).orElse(null);
        if (text.isPresent() && coded == null) {
            fault(otherwise, column);
        }
        return coded;
    }

    /** A text of any words; null when there is none. */
    public String free(SheetColumn column, int length) {
        String text = said(column).map(Plain::text).orElse(null);
        if (text != null && text.length() > length) {
            fault(SheetFault.TEXT_TOO_LONG, column);
        }
        return text;
    }

    /**
     * A text as it is written, Chinese punctuation and lines included; null when there is none. The apostrophe that a file
     * taken out has before what would be a formula is none of it.
     */
    public String prose(SheetColumn column, int length) {
        String text =
                said(column).map(String::strip).map(SheetWriter::undefused).orElse(null);
        if (text != null && text.length() > length) {
            fault(SheetFault.TEXT_TOO_LONG, column);
        }
        return text;
    }

    /** A whole number from 0 on; null when there is none, or after a fault when it is no such number or more than most. */
    public Integer number(SheetColumn column, int most, FaultCode otherwise) {
        Optional<String> text = said(column).map(Plain::solid);
        Integer number = text.filter(written -> WHOLE.matcher(written).matches())
                .map(Integer::valueOf)
                .filter(read -> read <= most)
                .orElse(null);
        if (text.isPresent() && number == null) {
            fault(otherwise, column);
        }
        return number;
    }

    /** A date; null when there is none, or after a fault when it is no date. */
    public LocalDate date(SheetColumn column, FaultCode otherwise) {
        Optional<String> text = said(column).map(Plain::text);
        Optional<LocalDate> date = text.flatMap(written -> SheetDate.parse(written, date1904));
        if (text.isPresent() && date.isEmpty()) {
            fault(otherwise, column);
        }
        return date.orElse(null);
    }

    /** A date with the time of day where there is one; null when there is none, or after a fault when it is no date. */
    public SheetMoment moment(SheetColumn column, FaultCode otherwise) {
        Optional<String> text = said(column).map(Plain::text);
        Optional<SheetMoment> moment = text.flatMap(written -> SheetMoment.parse(written, date1904));
        if (text.isPresent() && moment.isEmpty()) {
            fault(otherwise, column);
        }
        return moment.orElse(null);
    }

    /** A month; null when there is none, or after a fault when it is no month. */
    public YearMonth month(SheetColumn column, FaultCode otherwise) {
        Optional<String> text = said(column).map(Plain::text);
        Optional<YearMonth> month = text.flatMap(written -> SheetDate.month(written, date1904));
        if (text.isPresent() && month.isEmpty()) {
            fault(otherwise, column);
        }
        return month.orElse(null);
    }

    /** An amount of yuan in fen; empty when there is none, or after a fault when it is no amount in whole fen. */
    public OptionalLong fen(SheetColumn column, FaultCode otherwise) {
        if (said(column).isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong fen = SheetMoney.fen(cell(column));
        if (fen.isEmpty()) {
            fault(otherwise, column);
        }
        return fen;
    }

    public void fault(FaultCode code, SheetColumn column) {
        fault(new Fault(code, column));
    }

    public void fault(Fault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
