package io.lamproom.member.rosterimport;

import static java.util.Map.entry;

import io.lamproom.member.people.Education;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.PoliticalStatus;
import io.lamproom.member.people.Sex;
import io.lamproom.member.people.SkillLevel;
import java.util.Map;

/** The words under which sheets keep coded values. */
final class CodeWords {

    static final Map<String, Sex> SEX = Map.of("男", Sex.MALE, "男性", Sex.MALE, "女", Sex.FEMALE, "女性", Sex.FEMALE);

    static final Map<String, PoliticalStatus> POLITICAL_STATUS = Map.ofEntries(
            entry("群众", PoliticalStatus.MASSES),
            entry("无党派人士", PoliticalStatus.MASSES),
            entry("共青团员", PoliticalStatus.LEAGUE_MEMBER),
            entry("团员", PoliticalStatus.LEAGUE_MEMBER),
            entry("入党积极分子", PoliticalStatus.ACTIVIST),
            entry("积极分子", PoliticalStatus.ACTIVIST),
            entry("中共预备党员", PoliticalStatus.PROBATIONARY_MEMBER),
            entry("预备党员", PoliticalStatus.PROBATIONARY_MEMBER),
            entry("中共党员", PoliticalStatus.PARTY_MEMBER),
            entry("党员", PoliticalStatus.PARTY_MEMBER),
            entry("民主党派", PoliticalStatus.OTHER_PARTY),
            entry("民革党员", PoliticalStatus.OTHER_PARTY),
            entry("民盟盟员", PoliticalStatus.OTHER_PARTY),
            entry("民建会员", PoliticalStatus.OTHER_PARTY),
            entry("民进会员", PoliticalStatus.OTHER_PARTY),
            entry("农工党党员", PoliticalStatus.OTHER_PARTY),
            entry("致公党党员", PoliticalStatus.OTHER_PARTY),
            entry("九三学社社员", PoliticalStatus.OTHER_PARTY),
            entry("台盟盟员", PoliticalStatus.OTHER_PARTY));

    static final Map<String, Education> EDUCATION = Map.ofEntries(
            entry("小学", Education.PRIMARY),
            entry("初中", Education.JUNIOR_SECONDARY),
            entry("高中", Education.SENIOR_SECONDARY),
            entry("中专", Education.TECHNICAL_SECONDARY),
            entry("中技", Education.TECHNICAL_SECONDARY),
            entry("技校", Education.TECHNICAL_SECONDARY),
            entry("职高", Education.TECHNICAL_SECONDARY),
            entry("大专", Education.JUNIOR_COLLEGE),
            entry("专科", Education.JUNIOR_COLLEGE),
            entry("大学专科", Education.JUNIOR_COLLEGE),
            entry("本科", Education.BACHELOR),
            entry("大学本科", Education.BACHELOR),
            entry("大学", Education.BACHELOR),
            entry("硕士", Education.MASTER),
            entry("硕士研究生", Education.MASTER),
            entry("研究生", Education.MASTER),
            entry("博士", Education.DOCTOR),
            entry("博士研究生", Education.DOCTOR));

    static final Map<String, EmploymentForm> EMPLOYMENT_FORM = Map.ofEntries(
            entry("合同工", EmploymentForm.CONTRACT),
            entry("合同制", EmploymentForm.CONTRACT),
            entry("劳动合同", EmploymentForm.CONTRACT),
            entry("合同制职工", EmploymentForm.CONTRACT),
            entry("正式工", EmploymentForm.CONTRACT),
            entry("协议工", EmploymentForm.AGREEMENT),
            entry("农民协议工", EmploymentForm.AGREEMENT),
            entry("劳务派遣", EmploymentForm.DISPATCHED),
            entry("劳务派遣工", EmploymentForm.DISPATCHED),
            entry("派遣工", EmploymentForm.DISPATCHED),
            entry("外委", EmploymentForm.CONTRACTOR),
            entry("外委人员", EmploymentForm.CONTRACTOR),
            entry("外包", EmploymentForm.CONTRACTOR),
            entry("承包商", EmploymentForm.CONTRACTOR),
            entry("实习", EmploymentForm.INTERN),
            entry("实习生", EmploymentForm.INTERN),
            entry("返聘", EmploymentForm.REHIRED),
            entry("退休返聘", EmploymentForm.REHIRED));

    static final Map<String, SkillLevel> SKILL_LEVEL = Map.ofEntries(
            entry("初级工", SkillLevel.JUNIOR),
            entry("初级", SkillLevel.JUNIOR),
            entry("五级", SkillLevel.JUNIOR),
            entry("中级工", SkillLevel.INTERMEDIATE),
            entry("中级", SkillLevel.INTERMEDIATE),
            entry("四级", SkillLevel.INTERMEDIATE),
            entry("高级工", SkillLevel.SENIOR),
            entry("高级", SkillLevel.SENIOR),
            entry("三级", SkillLevel.SENIOR),
            entry("技师", SkillLevel.TECHNICIAN),
            entry("二级", SkillLevel.TECHNICIAN),
            entry("高级技师", SkillLevel.SENIOR_TECHNICIAN),
            entry("一级", SkillLevel.SENIOR_TECHNICIAN));

    static final Map<String, Boolean> UNDERGROUND =
            Map.of("井下", true, "下井", true, "是", true, "井上", false, "地面", false, "上井", false, "否", false);

    private CodeWords() {}
}
