package io.lamproom.conduct.absence;

/** How an absence stands. Nothing follows from one that is not confirmed. */
public enum AbsenceStatus {
    /** 待核实 */
    PRESUMED,
    /** 已说明, no absence without leave */
    EXPLAINED,
    /** 认定旷工 */
    CONFIRMED,
    /** 已撤销 */
    REVERSED
}
