package io.lamproom.conduct.violation;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a violation has come: told, verified on the facts (核实), confirmed and graded (定性定级), through education
 * (帮教) back to work (复岗), followed up (回访) and closed; or voided, revoked by an appeal, annulled by an authority.
 */
public enum ViolationStatus {
    DRAFT,
    REPORTED,
    VERIFIED,
    CONFIRMED,
    IN_EDUCATION,
    RETURN_APPROVED,
    FOLLOW_UP,
    CLOSED,
    VOIDED,
    REVOKED,
    ANNULLED;

    private static final Set<ViolationStatus> UNCONFIRMED = EnumSet.range(DRAFT, VERIFIED);
    private static final Set<ViolationStatus> IN_COURSE = EnumSet.range(CONFIRMED, FOLLOW_UP);
    private static final Set<ViolationStatus> STANDING = EnumSet.range(CONFIRMED, CLOSED);

    boolean allows(ViolationAction action) {
        return switch (action) {
            case SUBMIT -> this == DRAFT;
            case VERIFY -> this == REPORTED;
            case CONFIRM -> this == VERIFIED;
            case VOID -> isUnconfirmed();
            case EDUCATE -> this == CONFIRMED;
            case APPROVE_RETURN -> this == IN_EDUCATION;
            // from CONFIRMED only where the grade has no return steps
            case FOLLOW_UP -> this == RETURN_APPROVED || this == CONFIRMED;
            case CLOSE -> this == FOLLOW_UP;
            case HAND_OVER -> IN_COURSE.contains(this);
            case ANNUL, REVOKE -> stands();
        };
    }

    boolean isUnconfirmed() {
        return UNCONFIRMED.contains(this);
    }

    /** Whether it was confirmed and has its effects. */
    public boolean stands() {
        return STANDING.contains(this);
    }
}
