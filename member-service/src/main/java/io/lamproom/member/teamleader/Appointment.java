package io.lamproom.member.teamleader;

/** How a team leader came into office (产生方式). */
public enum Appointment {
    /** 选举 */
    ELECTED,
    /** 任命 */
    APPOINTED
}
