package io.lamproom.member.partyroster;

import io.lamproom.member.membership.KeepMember;
import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
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
import java.time.LocalDate;
import java.util.List;

/** 党员花名册导入: rows become memberships of known workers, or change them. */
@ApplicationScoped
class PartyImportKind implements SheetImportKind {

    private static final int ROWS_AT_ONCE = 200;

    private final PartyTables tables;
    private final NamedWorkers workers;
    private final KeepMember keepMember;
    private final Rehearsal rehearsal;
    private final BusinessClock clock;

    PartyImportKind(
            PartyTables tables, NamedWorkers workers, KeepMember keepMember, Rehearsal rehearsal, BusinessClock clock) {
        this.tables = tables;
        this.workers = workers;
        this.keepMember = keepMember;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party-import";
    }

    @Override
    public SheetLayout layout() {
        return PartyColumn.LAYOUT;
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Pass begin(SheetImport of) {
        LocalDate today = clock.today();
        return new PartyPass(new PartyJudge(
                workers.reading(of.mineId(), PartyColumn.STAFF_NUMBER, PartyColumn.NAME),
                tables.names(of.mineId(), today),
                today,
                of.date1904()));
    }

    private final class PartyPass implements Pass {

        private final PartyJudge judge;

        PartyPass(PartyJudge judge) {
            this.judge = judge;
        }

        @Override
        public List<RowResult> judge(List<Sheet.Row> rows) {
            return judge.judge(rows).stream()
                    .map(row -> row.files() == null
                            ? refusedBy(row)
                            : rehearsal.row(
                                    () -> rehearsal.of(() -> kept(row)),
                                    row.number(),
                                    row.staffNo(),
                                    PartyImportKind::columnOf))
                    .toList();
        }

        @Override
        public List<RowResult> write(List<Sheet.Row> rows) {
            return judge.judge(rows).stream()
                    .map(row -> row.files() == null ? refusedBy(row) : written(row))
                    .toList();
        }

        @Override
        public RowResult refused(Sheet.Row row) {
            PartyJudge.Judged judged = judge.judge(List.of(row)).getFirst();
            Fault fault = new Fault(SheetFault.CHANGED_MEANWHILE, PartyColumn.STAFF_NUMBER);
            return RowResult.refused(row.number(), judged.staffNo(), List.of(fault));
        }

        private RowResult written(PartyJudge.Judged row) {
            return kept(row).written(row.workerId());
        }

        private RowResult kept(PartyJudge.Judged row) {
            RowStatus status =
                    switch (keepMember.keep(row.files())) {
                        case TAKEN_OVER -> RowStatus.NEW;
                        case CHANGED -> RowStatus.CHANGED;
                        case UNCHANGED -> RowStatus.UNCHANGED;
                    };
            return new RowResult(row.number(), status, row.staffNo(), row.workerId(), List.of());
        }

        private static RowResult refusedBy(PartyJudge.Judged row) {
            return RowResult.refused(row.number(), row.staffNo(), row.faults());
        }
    }

    private static PartyColumn columnOf(String pointer) {
        return switch (pointer) {
            case "/relationBranchId" -> PartyColumn.BRANCH;
            case "/groupId" -> PartyColumn.GROUP;
            case "/category" -> PartyColumn.CATEGORY;
            case "/joinedOn" -> PartyColumn.JOINED_ON;
            case "/fullOn", "/from" -> PartyColumn.FULL_ON;
            default -> PartyColumn.STAFF_NUMBER;
        };
    }
}
