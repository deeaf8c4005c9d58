package io.lamproom.member.rosterimport;

import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/** A column of a 职工花名册, with the headers under which mine offices keep it; the first is the usual one. */
enum RosterColumn implements SheetColumn {
    STAFF_NUMBER(Use.REQUIRED, "工号", "职工编号", "职工号", "员工编号", "员工号", "人员编号", "人员编码"),
    NAME(Use.REQUIRED, "姓名", "职工姓名", "员工姓名", "人员姓名"),
    SEX(Use.TAKEN, "性别"),
    ID_NUMBER(Use.REQUIRED, "身份证号", "身份证号码", "身份证", "公民身份号码", "居民身份证号", "居民身份证号码", "证件号码"),
    ETHNICITY(Use.TAKEN, "民族"),
    POLITICAL_STATUS(Use.TAKEN, "政治面貌", "政治面目"),
    EDUCATION(Use.TAKEN, "学历", "文化程度", "最高学历"),
    MAJOR(Use.TAKEN, "专业", "所学专业"),
    NATIVE_PLACE(Use.TAKEN, "籍贯", "籍贯/户籍地址", "户籍地址", "户籍所在地", "户口所在地"),
    ADDRESS(Use.TAKEN, "现住址", "家庭住址", "住址", "现居住地", "居住地址", "家庭地址"),
    PHONE(Use.TAKEN, "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话", "电话号码"),
    HIRE_DATE(Use.REQUIRED, "入矿日期", "入矿时间", "入职日期", "入职时间", "进矿日期", "进矿时间", "到矿日期"),
    EMPLOYMENT_FORM(Use.TAKEN, "用工形式", "用工性质", "用工类型", "用工类别"),
    UNIT(Use.REQUIRED, "区队", "单位", "部门", "所在区队", "所在单位", "所在部门", "区队/科室", "区队科室", "科区"),
    TEAM(Use.TAKEN, "班组", "所在班组", "班组名称"),
    TRADE(Use.TAKEN, "工种", "工种名称"),
    POST(Use.TAKEN, "岗位", "岗位名称", "工作岗位"),
    UNDERGROUND(Use.TAKEN, "井上/下", "井上/井下", "井上下", "井下/地面", "是否井下"),
    DUTY(Use.TAKEN, "职务", "行政职务"),
    USUAL_SHIFT(Use.TAKEN, "班次", "工作班次"),
    SKILL_LEVEL(Use.TAKEN, "技能等级", "职业技能等级", "职业资格等级"),
    EMERGENCY_CONTACT(Use.TAKEN, "紧急联系人", "紧急联系人及电话", "紧急联系方式"),
    REMARK(Use.TAKEN, "备注", "说明"),

    SEQUENCE(Use.PASSED_OVER, "序号", "编号", "序"),

    CONTRACT_TERM(Use.ELSEWHERE, "合同起止", "合同期限", "合同起止日期", "劳动合同期限"),
    CERTIFICATE(
            Use.ELSEWHERE, "特种作业证号", "特种作业证号/有效期", "特种作业证", "特种作业操作证号", "特种作业证有效期", "证件有效期", "有效期", "证书编号", "安全资格证号");

    static final SheetLayout LAYOUT = SheetLayout.of(values(), NAME, ID_NUMBER);

    private final Use use;
    private final List<String> headers;

    RosterColumn(Use use, String... headers) {
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
