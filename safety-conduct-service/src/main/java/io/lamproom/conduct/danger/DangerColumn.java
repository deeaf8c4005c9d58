package io.lamproom.conduct.danger;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 隐患台账, with the headers under which safety departments keep it; the first is the usual one. */
enum DangerColumn implements SheetColumn {
    TIME(Use.REQUIRED, "时间", "检查时间", "排查时间", "发现时间", "日期", "检查日期", "排查日期"),
    SHIFT(Use.TAKEN, "班次"),
    PLACE(Use.REQUIRED, "地点", "隐患地点", "检查地点", "排查地点"),
    PLACE_DETAIL(Use.TAKEN, "明细地点", "详细地点", "具体位置"),
    FINDER_NUMBER(Use.TAKEN, "检查人工号", "检查人编号", "排查人工号"),
    FINDER(Use.TAKEN, "检查人", "排查人", "发现人"),
    SOURCE(Use.TAKEN, "来源", "隐患来源", "检查方式", "检查类型"),
    GRADE(Use.REQUIRED, "等级", "隐患等级", "级别", "隐患级别"),
    TYPE(Use.TAKEN, "类型", "隐患类型"),
    DISCIPLINE(Use.TAKEN, "专业", "所属专业"),
    FACTOR(Use.TAKEN, "因素", "隐患因素", "人机环管"),
    DESCRIPTION(Use.REQUIRED, "描述", "隐患描述", "隐患内容", "问题描述"),
    UNIT(Use.TAKEN, "责任单位", "责任单位/人"),
    RESPONSIBLE_NUMBER(Use.TAKEN, "责任人工号", "责任人编号"),
    RESPONSIBLE(Use.TAKEN, "责任人", "整改责任人"),
    HANDLING(Use.TAKEN, "整改方式", "处理方式"),
    MEASURES(Use.TAKEN, "措施", "整改措施"),
    FUNDS(Use.TAKEN, "资金", "整改资金"),
    DEADLINE(Use.TAKEN, "时限", "整改时限", "整改期限", "限期"),
    PLAN(Use.TAKEN, "预案", "应急预案"),
    STATUS(Use.TAKEN, "状态", "整改状态"),
    CHECKER(Use.ELSEWHERE, "复查人", "验收人"),
    REMARK(Use.ELSEWHERE, "备注"),
    INSPECTING_UNIT(Use.PASSED_OVER, "单位", "检查单位", "排查单位"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), DESCRIPTION, PLACE);

    private final Use use;
    private final List<String> headers;

    DangerColumn(Use use, String... headers) {
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
