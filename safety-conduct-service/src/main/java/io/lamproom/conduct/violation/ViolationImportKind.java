package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourNames;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.conduct.sheet.SheetPeople;
import io.lamproom.conduct.sheet.SheetTimes;
import io.lamproom.conduct.sheet.SheetUnits;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetFault;
import io.lamproom.platform.sheet.SheetLayout;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.SheetImport;
import io.lamproom.platform.sheetimport.SheetImportKind;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** 三违导入: rows become reports, recorded by who imports them, by the rules of a single report. */
@ApplicationScoped
class ViolationImportKind implements SheetImportKind {

    private static final int ROWS_AT_ONCE = 500;

    private final KeepReportRows keepReportRows;
    private final Roster roster;
    private final RuleBooks rules;
    private final BehaviourNames names;
    private final BusinessClock clock;

    ViolationImportKind(
            KeepReportRows keepReportRows, Roster roster, RuleBooks rules, BehaviourNames names, BusinessClock clock) {
        this.keepReportRows = keepReportRows;
        this.roster = roster;
        this.rules = rules;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "violation-import";
    }

    @Override
    public SheetLayout layout() {
        return ViolationColumn.LAYOUT;
    }

    @Override
    public int rowsAtOnce() {
        return ROWS_AT_ONCE;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Pass begin(SheetImport of) {
        UUID mineId = of.mineId();
        return new ViolationPass(
                new ViolationJudge(
                        new SheetTimes(date -> roster.shiftTable(mineId, date), clock.zone()),
                        new SheetPeople(roster, mineId),
                        new CataloguedActs(rules.current(mineId), names.codesByName(mineId)),
                        clock.zone(),
                        clock.today(),
                        of.date1904()),
                new SheetUnits(roster.units(mineId)));
    }

    private final class ViolationPass implements Pass {

        private final ViolationJudge judge;
        private final SheetUnits units;

        ViolationPass(ViolationJudge judge, SheetUnits units) {
            this.judge = judge;
            this.units = units;
        }

        @Override
        public List<RowResult> judge(List<Sheet.Row> rows) {
            return keepReportRows.judge(judge.judge(rows), units);
        }

        @Override
        public List<RowResult> write(List<Sheet.Row> rows) {
            return keepReportRows.write(judge.judge(rows), units);
        }

        @Override
        public RowResult refused(Sheet.Row row) {
            ViolationJudge.Judged judged = judge.judge(List.of(row)).getFirst();
            return RowResult.refused(
                    row.number(),
                    judged.staffNo(),
                    List.of(new Fault(SheetFault.CHANGED_MEANWHILE, ViolationColumn.STAFF_NUMBER)));
        }
    }
}
