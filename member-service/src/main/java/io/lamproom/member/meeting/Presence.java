package io.lamproom.member.meeting;

public enum Presence {
    PRESENT,
    ABSENT
}
