package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The steps that were taken, each null until it is. */
@Embeddable
class Course {

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "submitted_by"))
    @AttributeOverride(name = "staffNo", column = @Column(name = "submitted_by_staff_no"))
    private Actor submitter;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "identity_explained_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "identity_explained_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "identity_explained_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "identity_explanation"))
    private Step identityExplanation;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "term_extended_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "term_extended_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "term_extended_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "term_extension_reason"))
    private Step termExtension;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "verified_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "verified_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "verification_note"))
    private Step verification;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "confirmed_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "confirmation_note"))
    private Step confirmation;

    @Column(name = "separate_from_id")
    private UUID separateFrom;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "voided_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "voided_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "voided_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "void_reason"))
    private Step voiding;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "education_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "education_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "education_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "education_note"))
    private Step education;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "return_approved_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "return_approved_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "return_approved_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "return_approval_note"))
    private Step returnApproval;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "follow_up_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "follow_up_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "follow_up_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "follow_up_note"))
    private Step followUp;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "closed_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "closing_note"))
    private Step closing;

    @Enumerated(EnumType.STRING)
    private ClosedAs closedAs;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "annulled_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "annulled_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "annulled_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "annulment_note"))
    private Step annulment;

    private String annulmentDocument;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "revoked_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "revoked_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "revoked_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "revocation_note"))
    private Step revocation;

    void take(ViolationAction action, Step step) {
        switch (action) {
            case VERIFY -> verification = step;
            case CONFIRM -> confirmation = step;
            case VOID -> voiding = step;
            case EDUCATE -> education = step;
            case APPROVE_RETURN -> returnApproval = step;
            case FOLLOW_UP -> followUp = step;
            case CLOSE, HAND_OVER -> closing = step;
            case ANNUL -> annulment = step;
            case REVOKE -> revocation = step;
            case SUBMIT -> throw new IllegalArgumentException(action.name());
        }
    }

    /** Who verified it or explained whom it means does not confirm it. */
    void checkConfirmer(Actor confirmer) {
        if (confirmer.is(verification.by())) {
            throw new Refusal.RuleBroken("confirmer-is-verifier");
        }
        if (identityExplanation != null && confirmer.is(identityExplanation.by())) {
            throw new Refusal.RuleBroken("confirmer-is-explainer");
        }
    }

    /** Nobody answers twice for one act (一事不二罚): the confirmer says, and why, that it is none with the other. */
    void standBeside(UUID other, boolean separateAct) {
        if (!separateAct) {
            throw new Refusal.RuleBroken("possible-double", other).with("violationId", other);
        }
        if (confirmation.note() == null || confirmation.note().isBlank()) {
            throw new Refusal.RuleBroken("separate-act-unexplained", other).at("/note");
        }
        separateFrom = other;
    }

    void handIn(Actor by) {
        submitter = by;
    }

    /** Who handed the draft in; null of what was reported at once. */
    Actor submitter() {
        return submitter;
    }

    void explainIdentity(Step step) {
        identityExplanation = step;
    }

    void extendTerm(Step step) {
        termExtension = step;
    }

    void closeAs(ClosedAs how) {
        closedAs = how;
    }

    void annulBy(String document) {
        annulmentDocument = document;
    }

    Step termExtension() {
        return termExtension;
    }

    Step identityExplanation() {
        return identityExplanation;
    }

    Step verification() {
        return verification;
    }

    Step confirmation() {
        return confirmation;
    }

    /** The record that its confirmer says is of another act; null unless that was to be said. */
    UUID separateFrom() {
        return separateFrom;
    }

    Step voiding() {
        return voiding;
    }

    Step education() {
        return education;
    }

    Step returnApproval() {
        return returnApproval;
    }

    Step followUp() {
        return followUp;
    }

    Step closing() {
        return closing;
    }

    ClosedAs closedAs() {
        return closedAs;
    }

    Step annulment() {
        return annulment;
    }

    /** The authority and its document. */
    String annulmentDocument() {
        return annulmentDocument;
    }

    Step revocation() {
        return revocation;
    }
}
