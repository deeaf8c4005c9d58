package io.lamproom.member.partyroster;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 党员花名册, with the headers under which Party offices keep it; the first is the usual one. */
enum PartyColumn implements SheetColumn {
    NAME(Use.REQUIRED, "姓名", "党员姓名"),
    STAFF_NUMBER(Use.REQUIRED, "工号", "职工编号", "职工号", "员工编号", "员工号", "人员编号"),
    SEX(Use.ELSEWHERE, "性别"),
    ETHNICITY(Use.ELSEWHERE, "民族"),
    BIRTH(Use.ELSEWHERE, "出生年月", "出生日期"),
    NATIVE_PLACE(Use.ELSEWHERE, "籍贯"),
    EDUCATION(Use.ELSEWHERE, "学历", "文化程度"),
    WORKING_SINCE(Use.ELSEWHERE, "参加工作时间", "参加工作日期"),
    JOINED_ON(Use.TAKEN, "入党时间", "入党日期", "加入党组织日期"),
    FULL_ON(Use.TAKEN, "转正时间", "转正日期", "转为正式党员日期"),
    BRANCH(Use.REQUIRED, "支部", "所在支部", "党支部", "所在党支部", "组织关系所在支部"),
    GROUP(Use.TAKEN, "党小组", "所在党小组"),
    OFFICE(Use.ELSEWHERE, "党内职务"),
    CATEGORY(Use.REQUIRED, "人员类别", "党员类别"),
    TRADE(Use.ELSEWHERE, "工种"),
    FRONT_LINE(Use.ELSEWHERE, "一线", "是否一线", "一线情况"),
    PHONE(Use.ELSEWHERE, "联系电话", "手机", "手机号码", "联系方式"),
    DUES(Use.ELSEWHERE, "党费标准", "月交党费"),
    REMARK(Use.ELSEWHERE, "备注"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, BRANCH);

    private final Use use;
    private final List<String> headers;

    PartyColumn(Use use, String... headers) {
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
