package io.lamproom.member.membership;

/** On what ground a member is not counted among those who should attend (不计入应到会的情形). */
public enum AbsenceGround {
    /** 患有精神病或因病不能表达本人意志 */
    CANNOT_EXPRESS_WILL,
    /** 出国半年以上 */
    ABROAD,
    /** 服刑、羁押 */
    IMPRISONED,
    /** 年老体弱卧床不起 */
    BEDRIDDEN,
    /** 外出半年以上未转移组织关系 */
    AWAY_HALF_A_YEAR
}
