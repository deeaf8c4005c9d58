package io.lamproom.conduct.catalogue;

/** The trade of mining that a rule belongs to (专业), with the code under which the national report asks for it. */
public enum Discipline {
    COAL_WINNING(1),
    TUNNELLING(2),
    ELECTROMECHANICAL(3),
    TRANSPORT(4),
    VENTILATION(5),
    GEOLOGY_AND_SURVEY(6),
    BLASTING(8),
    WATER_CONTROL(12),
    MONITORING_AND_COMMUNICATION(13),
    EMERGENCY_RESCUE(14),
    OCCUPATIONAL_HEALTH(15),
    OTHER(17);

    private final int nationalCode;

    Discipline(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
