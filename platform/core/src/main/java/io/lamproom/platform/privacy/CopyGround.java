package io.lamproom.platform.privacy;

/** Why an office copies a person's file. */
public enum CopyGround {
    /** 本人书面申请: the person asked in writing (art. 45). */
    ASKED_IN_WRITING,
    /** 近亲属申请: relatives of who has died, for their own lawful interests (art. 49). */
    RELATIVES_OF_DECEASED
}
