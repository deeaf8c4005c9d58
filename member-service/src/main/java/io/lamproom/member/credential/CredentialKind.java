package io.lamproom.member.credential;

/** What a worker is given for going underground, known by its number. */
public enum CredentialKind {
    /** 人员定位卡 */
    CARD,
    /** 矿灯 */
    LAMP,
    /** 自救器 */
    SELF_RESCUER
}
