package io.lamproom.conduct.danger;

import java.util.Map;
import java.util.Set;

/** The words by which lists of dangers name grade, factor, source and handling. */
final class DangerWords {

    static final Map<String, DangerGrade> GRADES = Map.ofEntries(
            Map.entry("重大", DangerGrade.MAJOR),
            Map.entry("重大隐患", DangerGrade.MAJOR),
            Map.entry("A", DangerGrade.A),
            Map.entry("A级", DangerGrade.A),
            Map.entry("一般A级", DangerGrade.A),
            Map.entry("B", DangerGrade.B),
            Map.entry("B级", DangerGrade.B),
            Map.entry("一般B级", DangerGrade.B),
            Map.entry("C", DangerGrade.C),
            Map.entry("C级", DangerGrade.C),
            Map.entry("一般C级", DangerGrade.C),
            Map.entry("D", DangerGrade.D),
            Map.entry("D级", DangerGrade.D),
            Map.entry("一般D级", DangerGrade.D));

    static final Map<String, Factor> FACTORS = Map.ofEntries(
            Map.entry("人", Factor.PERSON),
            Map.entry("人员", Factor.PERSON),
            Map.entry("机", Factor.MACHINE),
            Map.entry("设备", Factor.MACHINE),
            Map.entry("环", Factor.ENVIRONMENT),
            Map.entry("环境", Factor.ENVIRONMENT),
            Map.entry("管", Factor.MANAGEMENT),
            Map.entry("管理", Factor.MANAGEMENT));

    static final Map<String, DangerSource> SOURCES = Map.ofEntries(
            Map.entry("矿领导带班", DangerSource.LEADER_SHIFT),
            Map.entry("领导带班", DangerSource.LEADER_SHIFT),
            Map.entry("安全检查", DangerSource.INSPECTION),
            Map.entry("日常", DangerSource.ROUTINE),
            Map.entry("日常排查", DangerSource.ROUTINE),
            Map.entry("岗位", DangerSource.POST),
            Map.entry("岗位排查", DangerSource.POST),
            Map.entry("上级", DangerSource.AUTHORITY),
            Map.entry("上级检查", DangerSource.AUTHORITY),
            Map.entry("其他", DangerSource.OTHER));

    static final Map<String, Handling> HANDLINGS = Map.of(
            "现场整改", Handling.ON_THE_SPOT,
            "立即整改", Handling.ON_THE_SPOT,
            "限期整改", Handling.BY_DEADLINE,
            "限期", Handling.BY_DEADLINE);

    /** What is said of a danger that is still to be put right. */
    static final Set<String> TO_BE_PUT_RIGHT = Set.of("待整改", "未整改", "整改中");

    private DangerWords() {}
}
