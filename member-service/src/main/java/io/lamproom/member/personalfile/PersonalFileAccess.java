package io.lamproom.member.personalfile;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Everyone the own file; the offices copy what they keep for who asked in writing. */
class PersonalFileAccess {

    @Produces
    @Singleton
    AccessTable personalFileAccess() {
        return AccessTable.of(
                operation("getPersonalFile").roles(WORKER),
                operation("copyPersonalFile").roles(HR_DEPT, PARTY_COMMITTEE).reason());
    }
}
