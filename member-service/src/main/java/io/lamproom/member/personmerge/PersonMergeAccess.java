package io.lamproom.member.personmerge;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Persons of human resources alone: a merge is not undone. */
class PersonMergeAccess {

    @Produces
    @Singleton
    AccessTable personMerges() {
        return AccessTable.of(
                operation("listPersonMerges").roles(HR_DEPT),
                operation("getPersonMerge").roles(HR_DEPT),
                operation("mergePersons").roles(HR_DEPT));
    }
}
