package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 三违帮教通知书, which tells the subject what was found, what leads back to work and how to appeal; served on CONFIRMED,
 * then signed, or refused before a witness; who records a signature for the subject names a witness too.
 *
 * @param recordedAt when its serving was put on record, be it served before; null of what was served when this was not kept
 * @param unitId the contractor's unit that it goes to as well; null for the mine's own people
 * @param appealUntil the last day of the appeal
 * @param appealRulesId the version of the rules that sets this day
 */
@Embeddable
public record Notice(
        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "notice_served_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "notice_served_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "notice_served_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "notice_note"))
        Step serving,

        @Column(name = "notice_recorded_at") Instant recordedAt,
        @Column(name = "notice_unit_id") UUID unitId,
        @Column(name = "appeal_until") LocalDate appealUntil,
        @Column(name = "appeal_rules_id") UUID appealRulesId,

        @Enumerated(EnumType.STRING) @Column(name = "notice_answer")
        NoticeAnswer answer,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "notice_answered_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "notice_answered_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "notice_answered_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "notice_answer_note"))
        Step answering,

        @Column(name = "notice_witness_staff_no") String witnessStaffNo) {

    public static Notice served(
            Step serving, Instant recordedAt, UUID unitId, LocalDate appealUntil, UUID appealRulesId) {
        return new Notice(serving, recordedAt, unitId, appealUntil, appealRulesId, null, null, null);
    }

    /** @param witness who neither served it nor, of a signature, is the one to say that there is one; null for none */
    Notice answered(NoticeAnswer how, Step step, String witness) {
        if (witness != null && witness.equals(serving.by().staffNo())) {
            throw new Refusal.RuleBroken("witness-is-server").at("/witnessStaffNo");
        }
        if (witness != null
                && how == NoticeAnswer.SIGNED
                && witness.equals(step.by().staffNo())) {
            throw new Refusal.RuleBroken("witness-is-recorder").at("/witnessStaffNo");
        }
        return new Notice(serving, recordedAt, unitId, appealUntil, appealRulesId, how, step, witness);
    }
}
