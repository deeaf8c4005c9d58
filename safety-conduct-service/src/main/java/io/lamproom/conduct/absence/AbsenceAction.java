package io.lamproom.conduct.absence;

import io.lamproom.conduct.violation.AppealStatus;
import java.util.Arrays;
import java.util.List;

/** What may be done to an absence; each is a sub-resource of it. */
enum AbsenceAction {
    HEAR("hearing"),
    EXPLAIN("explanation"),
    CONFIRM("confirmation"),
    APPEAL("appeal"),
    DECIDE_APPEAL("appeal-decision"),
    WITHDRAW_APPEAL("appeal-withdrawal");

    private final String resource;

    AbsenceAction(String resource) {
        this.resource = resource;
    }

    /** The name of the sub-resource. */
    String resource() {
        return resource;
    }

    /** @param appeal null while there is none */
    boolean lawfulIn(AbsenceStatus status, AppealStatus appeal) {
        return switch (this) {
            case HEAR, EXPLAIN, CONFIRM -> status == AbsenceStatus.PRESUMED;
            case APPEAL -> status == AbsenceStatus.CONFIRMED && appeal == null;
            case DECIDE_APPEAL, WITHDRAW_APPEAL -> status == AbsenceStatus.CONFIRMED && appeal == AppealStatus.OPEN;
        };
    }

    /** The names of the sub-resources that may be posted. */
    static List<String> lawful(AbsenceStatus status, AppealStatus appeal) {
        return Arrays.stream(values())
                .filter(action -> action.lawfulIn(status, appeal))
                .map(AbsenceAction::resource)
                .toList();
    }
}
