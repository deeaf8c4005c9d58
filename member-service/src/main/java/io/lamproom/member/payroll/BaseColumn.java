package io.lamproom.member.payroll;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 党费计算基数表, with the headers under which branches and wage offices keep it. */
enum BaseColumn implements SheetColumn {
    NAME(Use.REQUIRED, "姓名", "党员姓名", "职工姓名"),
    STAFF_NUMBER(Use.REQUIRED, "工号", "职工编号", "职工号", "员工编号", "员工号", "人员编号"),
    FROM(Use.REQUIRED, "起始月份", "执行月份", "计费起始月份", "月份"),
    BASE(Use.REQUIRED, "计算基数", "党费计算基数", "党费基数", "税后月收入", "税后工资", "月工资收入"),
    BRANCH(Use.PASSED_OVER, "支部", "所在支部", "党支部"),
    DUES(Use.PASSED_OVER, "党费标准", "应交党费", "月交党费"),
    REMARK(Use.PASSED_OVER, "备注", "说明"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, STAFF_NUMBER);

    private final Use use;
    private final List<String> headers;

    BaseColumn(Use use, String... headers) {
        this.use = use;
        this.headers = List.of(headers);
    }

    @Override
    public Use use() {
        return use;
    }

    @Override
    public List<String> headers() {
        return headers;
    }
}
