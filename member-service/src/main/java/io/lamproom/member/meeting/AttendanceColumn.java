package io.lamproom.member.meeting;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 会议签到表, the attendance list of a meeting. */
enum AttendanceColumn implements SheetColumn {
    NAME(Use.REQUIRED, "姓名", "党员姓名"),
    STAFF_NUMBER(Use.REQUIRED, "工号", "职工编号", "职工号", "员工编号", "员工号", "人员编号"),
    PRESENCE(Use.REQUIRED, "到会情况", "出席情况", "签到", "是否到会"),
    REASON(Use.TAKEN, "缺席原因", "未到原因", "请假原因"),
    NOTE(Use.TAKEN, "备注", "说明"),
    DUTY(Use.TAKEN, "会议职责", "职责"),
    GROUP(Use.PASSED_OVER, "党小组", "所在党小组"),
    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, STAFF_NUMBER);

    private final Use use;
    private final List<String> headers;

    AttendanceColumn(Use use, String... headers) {
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
