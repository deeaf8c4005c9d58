package io.lamproom.conduct.catalogue;

import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetFault;
import io.lamproom.platform.sheet.SheetLayout;
import io.lamproom.platform.sheetimport.Rehearsal;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.sheetimport.SheetImport;
import io.lamproom.platform.sheetimport.SheetImportKind;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** 三违清单导入: rows become behaviours of the mine's catalogue, or versions of them from a date on. */
@ApplicationScoped
class BehaviourImportKind implements SheetImportKind {

    private static final int ROWS_AT_ONCE = 200;

    private final KeepBehaviour keepBehaviour;
    private final RuleBookReader reader;
    private final Rehearsal rehearsal;
    private final BusinessClock clock;

    BehaviourImportKind(KeepBehaviour keepBehaviour, RuleBookReader reader, Rehearsal rehearsal, BusinessClock clock) {
        this.keepBehaviour = keepBehaviour;
        this.reader = reader;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "behaviour-import";
    }

    @Override
    public SheetLayout layout() {
        return BehaviourColumn.LAYOUT;
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Pass begin(SheetImport of) {
        return new BehaviourPass(
                of.mineId(), new BehaviourJudge(reader.read(of.mineId()), clock.today(), of.date1904()));
    }

    private final class BehaviourPass implements Pass {

        private final UUID mineId;
        private final BehaviourJudge judge;

        BehaviourPass(UUID mineId, BehaviourJudge judge) {
            this.mineId = mineId;
            this.judge = judge;
        }

        @Override
        public List<RowResult> judge(List<Sheet.Row> rows) {
            return judge.judge(rows).stream()
                    .map(row -> row.listed() == null
                            ? refusedBy(row)
                            : rehearsal.row(
                                    () -> rehearsal.of(() -> kept(row)).unmade(),
                                    row.number(),
                                    row.code(),
                                    BehaviourImportKind::columnOf))
                    .toList();
        }

        @Override
        public List<RowResult> write(List<Sheet.Row> rows) {
            return judge.judge(rows).stream()
                    .map(row -> row.listed() == null ? refusedBy(row) : written(row))
                    .toList();
        }

        @Override
        public RowResult refused(Sheet.Row row) {
            BehaviourJudge.Judged judged = judge.judge(List.of(row)).getFirst();
            return RowResult.refused(
                    row.number(),
                    judged.code(),
                    List.of(new Fault(SheetFault.CHANGED_MEANWHILE, BehaviourColumn.CODE)));
        }

        private RowResult written(BehaviourJudge.Judged row) {
            RowResult kept = kept(row);
            return kept.written(kept.subjectId());
        }

        private RowResult kept(BehaviourJudge.Judged row) {
            KeepBehaviour.Kept kept = keepBehaviour.keep(mineId, row.listed());
            RowStatus status =
                    switch (kept.outcome()) {
                        case ADDED -> RowStatus.NEW;
                        case CHANGED -> RowStatus.CHANGED;
                        case UNCHANGED -> RowStatus.UNCHANGED;
                    };
            return new RowResult(row.number(), status, row.code(), kept.id(), List.of());
        }

        private static RowResult refusedBy(BehaviourJudge.Judged row) {
            return RowResult.refused(row.number(), row.code(), row.faults());
        }
    }

    private static SheetColumn columnOf(String pointer) {
        return switch (pointer.startsWith("/version") ? pointer.substring("/version".length()) : pointer) {
            case "/grade" -> BehaviourColumn.GRADE;
            case "/points" -> BehaviourColumn.POINTS;
            case "/from" -> BehaviourColumn.FROM;
            default -> BehaviourColumn.CODE;
        };
    }
}
