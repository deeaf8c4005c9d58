package io.lamproom.conduct.catalogue;

import java.util.Map;

/** The words by which sheets name a category or a discipline. */
public final class SheetWords {

    public static final Map<String, Category> CATEGORIES = Map.ofEntries(
            Map.entry("违章指挥", Category.RULE_BREAKING_INSTRUCTION),
            Map.entry("违规指挥", Category.RULE_BREAKING_INSTRUCTION),
            Map.entry("违章作业", Category.RULE_BREAKING_OPERATION),
            Map.entry("违规作业", Category.RULE_BREAKING_OPERATION),
            Map.entry("违章操作", Category.RULE_BREAKING_OPERATION),
            Map.entry("违反劳动纪律", Category.LABOUR_DISCIPLINE),
            Map.entry("违反劳动纪律行为", Category.LABOUR_DISCIPLINE),
            Map.entry("违纪", Category.LABOUR_DISCIPLINE));

    public static final Map<String, Discipline> DISCIPLINES = Map.ofEntries(
            Map.entry("采煤", Discipline.COAL_WINNING),
            Map.entry("掘进", Discipline.TUNNELLING),
            Map.entry("机电", Discipline.ELECTROMECHANICAL),
            Map.entry("运输", Discipline.TRANSPORT),
            Map.entry("通风", Discipline.VENTILATION),
            Map.entry("一通三防", Discipline.VENTILATION),
            Map.entry("地测", Discipline.GEOLOGY_AND_SURVEY),
            Map.entry("地质测量", Discipline.GEOLOGY_AND_SURVEY),
            Map.entry("爆破", Discipline.BLASTING),
            Map.entry("井下爆破", Discipline.BLASTING),
            Map.entry("防治水", Discipline.WATER_CONTROL),
            Map.entry("监控通信", Discipline.MONITORING_AND_COMMUNICATION),
            Map.entry("监测监控", Discipline.MONITORING_AND_COMMUNICATION),
            Map.entry("应急救援", Discipline.EMERGENCY_RESCUE),
            Map.entry("职业病", Discipline.OCCUPATIONAL_HEALTH),
            Map.entry("职业病防治", Discipline.OCCUPATIONAL_HEALTH),
            Map.entry("其他", Discipline.OTHER),
            Map.entry("其它", Discipline.OTHER));

    private SheetWords() {}
}
