package io.lamproom.conduct.violation;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 三违台账, with the headers under which safety departments keep it; the first is the usual one. */
enum ViolationColumn implements SheetColumn {
    TIME(Use.REQUIRED, "违章时间", "时间", "违章日期", "发生时间", "日期"),
    SHIFT(Use.TAKEN, "班次"),
    PLACE(Use.REQUIRED, "违章地点", "地点"),
    PLACE_DETAIL(Use.TAKEN, "明细地点", "详细地点"),
    UNIT(Use.TAKEN, "违章单位", "单位", "区队", "单位区队"),
    NAME(Use.REQUIRED, "违章人员", "违章人", "姓名"),
    STAFF_NUMBER(Use.REQUIRED, "职工编号", "工号", "职工号", "员工编号", "员工号", "人员编号"),
    CATEGORY(Use.TAKEN, "违章分类", "三违分类", "三违类别", "类别"),
    BEHAVIOUR(Use.TAKEN, "三违行为", "违章行为", "三违编号", "行为编号", "三违条款"),
    DETERMINATION(Use.TAKEN, "违章定性"),
    GRADE(Use.TAKEN, "三违级别", "违章级别", "级别"),
    STOPPER(Use.TAKEN, "制止人", "查处人", "排查人"),
    STOPPING_UNIT(Use.TAKEN, "查处单位", "制止单位"),
    FACTS(Use.REQUIRED, "三违事实描述", "违章事实描述", "事实描述", "违章事实"),
    SIGNED(Use.TAKEN, "当场签字", "本人签字"),
    // money is proposed after the confirmation, against the month's cap: a report carries none
    MONEY(Use.ELSEWHERE, "是否存在罚款", "是否罚款", "罚款性质", "罚款金额", "罚款", "单位罚款", "个人罚款"),
    POINTS(Use.ELSEWHERE, "个人记分", "个人积分", "单位记分", "单位积分", "记分"),
    RULE(Use.ELSEWHERE, "三违依据", "依据"),
    REMARK(Use.ELSEWHERE, "备注"),
    TEAM(Use.PASSED_OVER, "班组"),
    TRADE(Use.PASSED_OVER, "工种"),
    DISCIPLINE(Use.PASSED_OVER, "专业", "所属专业"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, STAFF_NUMBER);

    private final Use use;
    private final List<String> headers;

    ViolationColumn(Use use, String... headers) {
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
