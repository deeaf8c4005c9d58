package io.lamproom.member.relation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way the relation of a member goes, seen from the mine. */
@Schema(name = "TransferDirection")
public enum Direction {
    /** 转出: to an organisation outside the mine. */
    OUT,
    /** 转入: from outside, by the letter that the member brought. */
    IN,
    /** 矿内转接: from one branch of the mine to another. */
    WITHIN
}
