package io.lamproom.conduct.personalfile;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.UNION;
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
                operation("getConductPersonalFile").roles(WORKER),
                operation("copyConductPersonalFile")
                        .roles(SAFETY_DEPT, HR_DEPT, UNION)
                        .reason());
    }
}
