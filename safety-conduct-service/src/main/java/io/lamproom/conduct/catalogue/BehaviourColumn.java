package io.lamproom.conduct.catalogue;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 三违清单, with the headers under which safety departments keep it; the first is the usual one. */
enum BehaviourColumn implements SheetColumn {
    CODE(Use.REQUIRED, "编号", "三违编号", "行为编号", "条款编号", "编码", "代码"),
    NAME(Use.REQUIRED, "名称", "三违行为", "违章行为", "不安全行为", "行为名称", "行为描述"),
    NAME_EN(Use.TAKEN, "英文名称"),
    CATEGORY(Use.REQUIRED, "类别", "违章分类", "三违分类", "三违类别"),
    DISCIPLINE(Use.REQUIRED, "专业", "所属专业"),
    GRADE(Use.REQUIRED, "级别", "三违级别", "违章级别", "等级"),
    POINTS(Use.TAKEN, "个人记分", "个人积分", "记分"),
    UNIT_POINTS(Use.TAKEN, "单位记分", "单位积分"),
    MEASURES(Use.TAKEN, "处理措施", "处理规定", "处理意见"),
    MEASURES_EN(Use.TAKEN, "英文处理措施"),
    RULE(Use.TAKEN, "依据", "三违依据", "规章依据", "制度依据"),
    RULE_EN(Use.TAKEN, "英文依据"),
    FROM(Use.TAKEN, "生效日期", "执行日期", "施行日期"),
    FINE(Use.ELSEWHERE, "罚款", "罚款金额", "个人罚款", "单位罚款", "连带罚款", "金额"),
    REMARK(Use.ELSEWHERE, "备注"),
    SEQUENCE(Use.PASSED_OVER, "序号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, CATEGORY);

    private final Use use;
    private final List<String> headers;

    BehaviourColumn(Use use, String... headers) {
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
