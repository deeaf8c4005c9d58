package io.lamproom.conduct.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.ZoneId;

/** An appeal that its record keeps with itself, as those see it whom the record concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppealCourseView(AppealStatus status, StepView making, LocalDate decideBy, StepView ending) {

    /** @param appeal null while there is none */
    public static AppealCourseView of(AppealCourse appeal, ZoneId zone) {
        return appeal == null
                ? null
                : new AppealCourseView(
                        appeal.status(),
                        StepView.of(appeal.making(), zone),
                        appeal.decideBy(),
                        StepView.of(appeal.ending(), zone));
    }
}
