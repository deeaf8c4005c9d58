package io.lamproom.member.payroll;

import io.lamproom.member.dues.KeepDuesBase;
import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetFault;
import io.lamproom.platform.sheet.SheetLayout;
import io.lamproom.platform.sheetimport.Rehearsal;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.sheetimport.SheetImport;
import io.lamproom.platform.sheetimport.SheetImportKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;

/** 党费计算基数导入: rows become bases of dues from a month on. */
@ApplicationScoped
class DuesBaseImportKind implements SheetImportKind {

    /** As the operation that records one. */
    static final long LARGEST_FEN = 100_000_000;

    private static final int ROWS_AT_ONCE = 200;

    private final NamedWorkers workers;
    private final KeepDuesBase keepBase;
    private final Rehearsal rehearsal;

    DuesBaseImportKind(NamedWorkers workers, KeepDuesBase keepBase, Rehearsal rehearsal) {
        this.workers = workers;
        this.keepBase = keepBase;
        this.rehearsal = rehearsal;
    }

    @Override
    public String name() {
        return "dues-base-import";
    }

    @Override
    public SheetLayout layout() {
        return BaseColumn.LAYOUT;
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    public Pass begin(SheetImport of) {
        return new BasePass(workers.reading(of.mineId(), BaseColumn.STAFF_NUMBER, BaseColumn.NAME), of.date1904());
    }

    /** What a row says; {@code from} is null if there is a fault. */
    private record Base(int number, NamedWorkers.Named worker, YearMonth from, long fen, List<Fault> faults) {}

    private final class BasePass implements Pass {

        private final NamedWorkers.Reading reading;
        private final boolean date1904;

        BasePass(NamedWorkers.Reading reading, boolean date1904) {
            this.reading = reading;
            this.date1904 = date1904;
        }

        @Override
        public List<RowResult> judge(List<Sheet.Row> rows) {
            return read(rows).stream()
                    .map(base -> base.from() == null
                            ? refusedBy(base)
                            : rehearsal.row(
                                    () -> rehearsal.of(() -> kept(base)),
                                    base.number(),
                                    base.worker().staffNo(),
                                    DuesBaseImportKind::columnOf))
                    .toList();
        }

        @Override
        public List<RowResult> write(List<Sheet.Row> rows) {
            return read(rows).stream()
                    .map(base -> base.from() == null
                            ? refusedBy(base)
                            : kept(base).written(base.worker().workerId()))
                    .toList();
        }

        @Override
        public RowResult refused(Sheet.Row row) {
            Fault fault = new Fault(SheetFault.CHANGED_MEANWHILE, BaseColumn.STAFF_NUMBER);
            return RowResult.refused(
                    row.number(), read(List.of(row)).getFirst().worker().staffNo(), List.of(fault));
        }

        private RowResult kept(Base base) {
            boolean written = keepBase.keep(base.worker().workerId(), base.from(), base.fen());
            return new RowResult(
                    base.number(),
                    written ? RowStatus.NEW : RowStatus.UNCHANGED,
                    base.worker().staffNo(),
                    base.worker().workerId(),
                    List.of());
        }

        private List<Base> read(List<Sheet.Row> rows) {
            reading.next(rows);
            return rows.stream().map(this::read).toList();
        }

        private Base read(Sheet.Row row) {
            RowReader cells = new RowReader(row.cells(), date1904);
            NamedWorkers.Named worker = reading.of(cells);
            cells.required(BaseColumn.FROM, BaseFault.MONTH_MISSING);
            YearMonth from = cells.month(BaseColumn.FROM, BaseFault.MONTH);
            cells.required(BaseColumn.BASE, BaseFault.AMOUNT_MISSING);
            OptionalLong fen = cells.fen(BaseColumn.BASE, BaseFault.AMOUNT);
            if (fen.orElse(0) > LARGEST_FEN) {
                cells.fault(BaseFault.AMOUNT_TOO_LARGE, BaseColumn.BASE);
            }
            boolean good = cells.isFaultless() && from != null && fen.isPresent();
            return new Base(row.number(), worker, good ? from : null, fen.orElse(0), cells.faults());
        }

        private static RowResult refusedBy(Base base) {
            return RowResult.refused(base.number(), base.worker().staffNo(), base.faults());
        }
    }

    private static BaseColumn columnOf(String pointer) {
        return switch (pointer) {
            case "/from" -> BaseColumn.FROM;
            case "/baseFen" -> BaseColumn.BASE;
            default -> BaseColumn.STAFF_NUMBER;
        };
    }
}
