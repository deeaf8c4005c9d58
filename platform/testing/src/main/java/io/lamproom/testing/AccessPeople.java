package io.lamproom.testing;

import io.lamproom.platform.security.Role;

/** The people in whose names the access matrix calls: each role at the record in question, beside it and without ground. */
public interface AccessPeople {

    /** Code of the mine of the sample records. */
    String mine();

    /** Code of another mine that is known too. */
    String otherMine();

    /** Staff number of who reaches the sample records in this role. */
    String inside(Role role);

    /** Staff number of who holds the same position elsewhere in the same mine. */
    String outside(Role role);

    /** Staff number of who holds no position, and no assignment either. */
    String nobody();

    /** The people of a published mine; sample records are about the worker of its first line. */
    static AccessPeople of(RosterFixture mine, RosterFixture other) {
        return new AccessPeople() {
            @Override
            public String mine() {
                return mine.code();
            }

            @Override
            public String otherMine() {
                return other.code();
            }

            @Override
            public String inside(Role role) {
                return mine.first().holderOf(role.claim()).staffNo();
            }

            @Override
            public String outside(Role role) {
                return mine.second().holderOf(role.claim()).staffNo();
            }

            @Override
            public String nobody() {
                return mine.leaver().staffNo();
            }
        };
    }
}
