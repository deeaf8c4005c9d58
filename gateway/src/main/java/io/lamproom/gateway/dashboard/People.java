package io.lamproom.gateway.dashboard;

/** How many people a branch had on a day. */
record People(long persons, long members, long ownMembers) {

    static final People NONE = new People(0, 0, 0);

    People plus(People other) {
        return new People(persons + other.persons, members + other.members, ownMembers + other.ownMembers);
    }
}
