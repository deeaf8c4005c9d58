package io.lamproom.member.admission;

import static io.lamproom.member.admission.AdmissionStage.ACCEPTANCE;
import static io.lamproom.member.admission.AdmissionStage.ACTIVIST;
import static io.lamproom.member.admission.AdmissionStage.APPLICATION;
import static io.lamproom.member.admission.AdmissionStage.CANDIDATE;
import static io.lamproom.member.admission.AdmissionStage.PROBATION;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The 25 steps of an admission (发展党员 25 步, Detailed Rules of 2014), in their order. */
public enum StepKind {
    /** 递交入党申请书 */
    APPLIED(APPLICATION, Level.BRANCH),
    /** 党组织派人谈话 */
    FIRST_TALK(APPLICATION, Level.BRANCH),
    /** 推荐和确定入党积极分子 */
    ACTIVIST_DECISION(ACTIVIST, Level.BRANCH),
    /** 上级党委备案 */
    ACTIVIST_FILING(ACTIVIST, Level.COMMITTEE),
    /** 指定培养联系人 */
    CONTACTS_APPOINTED(ACTIVIST, Level.BRANCH),
    /** 培养教育考察 */
    CULTIVATION(ACTIVIST, Level.BRANCH),
    /** 确定发展对象 */
    CANDIDATE_DECISION(CANDIDATE, Level.BRANCH),
    /** 报上级党委备案 */
    CANDIDATE_FILING(CANDIDATE, Level.COMMITTEE),
    /** 确定入党介绍人 */
    SPONSORS_APPOINTED(CANDIDATE, Level.BRANCH),
    /** 进行政治审查 */
    POLITICAL_REVIEW(CANDIDATE, Level.BRANCH),
    /** 开展集中培训 */
    CONCENTRATED_TRAINING(CANDIDATE, Level.BRANCH),
    /** 支部委员会审查 */
    COMMITTEE_REVIEW(ACCEPTANCE, Level.BRANCH),
    /** 上级党委预审 */
    PRE_EXAMINATION(ACCEPTANCE, Level.COMMITTEE),
    /** 填写入党志愿书 */
    ADMISSION_FORM(ACCEPTANCE, Level.BRANCH),
    /** 支部大会讨论 */
    GENERAL_MEETING(ACCEPTANCE, Level.BRANCH),
    /** 上级党委派人谈话 */
    HIGHER_TALK(ACCEPTANCE, Level.COMMITTEE),
    /** 上级党委审批 */
    HIGHER_APPROVAL(ACCEPTANCE, Level.COMMITTEE),
    /** 再上一级党委组织部门备案 */
    HIGHER_FILING(ACCEPTANCE, Level.COMMITTEE),
    /** 编入党支部和党小组 */
    BRANCH_JOINED(PROBATION, Level.BRANCH),
    /** 入党宣誓 */
    OATH(PROBATION, Level.BRANCH),
    /** 继续教育考察 */
    PROBATION_OBSERVED(PROBATION, Level.BRANCH),
    /** 提出转正申请 */
    FULL_APPLICATION(PROBATION, Level.BRANCH),
    /** 支部大会讨论转正 */
    FULL_MEETING(PROBATION, Level.BRANCH),
    /** 上级党委审批转正 */
    FULL_APPROVAL(PROBATION, Level.COMMITTEE),
    /** 材料归档 */
    ARCHIVED(PROBATION, Level.COMMITTEE);

    /** Who takes a step. */
    @Schema(name = "AdmissionStepLevel", description = "Who takes a step: the `BRANCH` 支部, or the `COMMITTEE` 党委.")
    public enum Level {
        /** 党支部 */
        BRANCH,
        /** 上级党委 */
        COMMITTEE
    }

    private final AdmissionStage stage;
    private final Level level;

    StepKind(AdmissionStage stage, Level level) {
        this.stage = stage;
        this.level = level;
    }

    /** From 1 to 25. */
    public int number() {
        return ordinal() + 1;
    }

    public AdmissionStage stage() {
        return stage;
    }

    public Level level() {
        return level;
    }

    /** The steps right before it; what is independent of each other may be taken in any order. */
    Set<StepKind> after() {
        return switch (this) {
            case APPLIED -> Set.of();
            case CONTACTS_APPOINTED -> Set.of(ACTIVIST_DECISION);
            case CULTIVATION -> Set.of(ACTIVIST_FILING, CONTACTS_APPOINTED);
            case POLITICAL_REVIEW, CONCENTRATED_TRAINING -> Set.of(CANDIDATE_FILING);
            case COMMITTEE_REVIEW -> Set.of(SPONSORS_APPOINTED, POLITICAL_REVIEW, CONCENTRATED_TRAINING);
            case BRANCH_JOINED -> Set.of(HIGHER_APPROVAL);
            case ARCHIVED -> Set.of(HIGHER_FILING, FULL_APPROVAL);
            default -> Set.of(values()[ordinal() - 1]);
        };
    }

    /** Whether the general meeting votes on it. */
    boolean isVoted() {
        return this == GENERAL_MEETING || this == FULL_MEETING;
    }

    /** Whether a reason may say why it is taken although it normally is not, or not so late. */
    boolean mayHaveReason() {
        return this == ACTIVIST_DECISION || this == GENERAL_MEETING || this == HIGHER_APPROVAL;
    }

    /** The step that such a one is proposed by; a person who took it does not decide. */
    Set<StepKind> proposedBy() {
        EnumSet<StepKind> proposals = EnumSet.noneOf(StepKind.class);
        if (level == Level.COMMITTEE) {
            for (StepKind each : values()) {
                if (each.stage == stage && each.level == Level.BRANCH && each.ordinal() < ordinal()) {
                    proposals.add(each);
                }
            }
        }
        return proposals;
    }
}
