package io.lamproom.member.people;

/** Sex (性别) as GB/T 2261.1 knows it for an identity number. */
public enum Sex {
    /** 男 */
    MALE,
    /** 女 */
    FEMALE
}
