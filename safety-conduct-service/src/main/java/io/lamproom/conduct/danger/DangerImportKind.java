package io.lamproom.conduct.danger;

import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.sheet.SheetPeople;
import io.lamproom.conduct.sheet.SheetTimes;
import io.lamproom.conduct.sheet.SheetUnits;
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
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** 隐患台账导入: rows become dangers, and are assigned where they say to whom and how. */
@ApplicationScoped
class DangerImportKind implements SheetImportKind {

    private static final int ROWS_AT_ONCE = 200;

    private final KeepDanger keepDanger;
    private final Roster roster;
    private final Places places;
    private final Rehearsal rehearsal;
    private final BusinessClock clock;

    DangerImportKind(KeepDanger keepDanger, Roster roster, Places places, Rehearsal rehearsal, BusinessClock clock) {
        this.keepDanger = keepDanger;
        this.roster = roster;
        this.places = places;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "danger-import";
    }

    @Override
    public SheetLayout layout() {
        return DangerColumn.LAYOUT;
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Pass begin(SheetImport of) {
        UUID mineId = of.mineId();
        return new DangerPass(
                mineId,
                new DangerJudge(
                        new SheetTimes(date -> roster.shiftTable(mineId, date), clock.zone()),
                        new SheetPeople(roster, mineId),
                        new SheetUnits(roster.units(mineId)),
                        places.named(mineId),
                        clock.zone(),
                        of.date1904()));
    }

    private final class DangerPass implements Pass {

        private final UUID mineId;
        private final DangerJudge judge;

        DangerPass(UUID mineId, DangerJudge judge) {
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
                                    row.place(),
                                    DangerImportKind::columnOf))
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
            DangerJudge.Judged judged = judge.judge(List.of(row)).getFirst();
            return RowResult.refused(
                    row.number(), judged.place(), List.of(new Fault(SheetFault.CHANGED_MEANWHILE, DangerColumn.PLACE)));
        }

        private RowResult written(DangerJudge.Judged row) {
            RowResult kept = kept(row);
            return kept.written(kept.subjectId());
        }

        private RowResult kept(DangerJudge.Judged row) {
            KeepDanger.Kept kept = keepDanger.keep(mineId, row.listed());
            RowStatus status = kept.before() ? RowStatus.UNCHANGED : RowStatus.NEW;
            return new RowResult(row.number(), status, row.place(), kept.id(), List.of());
        }

        private static RowResult refusedBy(DangerJudge.Judged row) {
            return RowResult.refused(row.number(), row.place(), row.faults());
        }
    }

    private static SheetColumn columnOf(String pointer) {
        return switch (pointer) {
            case "/foundAt" -> DangerColumn.TIME;
            case "/unitId" -> DangerColumn.UNIT;
            case "/responsibleId" -> DangerColumn.RESPONSIBLE;
            case "/handling" -> DangerColumn.HANDLING;
            case "/plan" -> DangerColumn.PLAN;
            case "/deadline" -> DangerColumn.DEADLINE;
            default -> DangerColumn.PLACE;
        };
    }
}
