package io.lamproom.member.credential;

/** Why a worker holds a credential no more. */
public enum CredentialEnd {
    /** 交回 */
    RETURNED,
    /** 丢失 */
    LOST,
    /** 损坏 */
    DAMAGED,
    /** 离职: written with the end of the employment, never by hand. */
    EMPLOYMENT_ENDED
}
