package io.lamproom.conduct.refusal;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with refusals: not those who command the worker. */
class RefusalAccess {

    @Produces
    @Singleton
    AccessTable refusalAccess() {
        return AccessTable.of(
                operation("reportRefusal").roles(WORKER, UNION),
                operation("listRefusals").roles(WORKER, UNION, SAFETY_DEPT),
                operation("getRefusal").roles(WORKER, UNION, SAFETY_DEPT),
                operation("decideRefusal").roles(SAFETY_DEPT),
                operation("listRefusalReviews").roles(UNION),
                operation("getRefusalReview").roles(UNION),
                operation("findOnRefusalReview").roles(UNION));
    }
}
