package io.lamproom.member.dues;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a branch's 党费收缴表 of a month: what is due is shown, what was paid is filled in. */
enum PaymentColumn implements SheetColumn {
    NAME(Use.REQUIRED, "姓名", "党员姓名"),
    STAFF_NUMBER(Use.REQUIRED, "工号", "职工编号", "职工号", "员工编号", "员工号", "人员编号"),
    DUE(Use.PASSED_OVER, "应交金额", "应交党费", "应缴党费", "月交党费"),
    OUTSTANDING(Use.PASSED_OVER, "未交金额", "欠交金额", "欠缴党费"),
    PAID(Use.REQUIRED, "实交金额", "实交党费", "实缴党费", "交纳金额", "缴纳金额"),
    PAID_ON(Use.REQUIRED, "交纳日期", "缴纳日期", "交费日期", "缴费日期"),
    METHOD(Use.REQUIRED, "交纳方式", "缴纳方式", "交费方式", "缴费方式"),
    REMARK(Use.PASSED_OVER, "备注", "说明", "签名"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, STAFF_NUMBER);

    private final Use use;
    private final List<String> headers;

    PaymentColumn(Use use, String... headers) {
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
