package io.lamproom.member.meeting;

/** Who is expected at a meeting (应到会人员). */
enum Expected {
    /** The counted members of the branch. */
    MEMBERS,
    /** The counted members of one Party group. */
    GROUP,
    /** Secretary, deputies and committee members. */
    COMMITTEE,
    /** The committee, and the heads of the sections that the branch covers. */
    COMMITTEE_AND_HEADS
}
