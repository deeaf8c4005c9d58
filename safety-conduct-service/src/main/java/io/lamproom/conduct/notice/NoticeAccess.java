package io.lamproom.conduct.notice;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The safety department issues the notice, the section hands it over, the worker answers it. */
class NoticeAccess {

    @Produces
    @Singleton
    AccessTable noticeAccess() {
        return AccessTable.of(
                operation("printNotice").roles(SAFETY_DEPT, SECTION_HEAD, BRANCH_SECRETARY, WORKER),
                operation("serveNotice").roles(SAFETY_DEPT, SECTION_HEAD),
                operation("acknowledgeNotice").roles(SAFETY_DEPT, SECTION_HEAD, WORKER));
    }
}
