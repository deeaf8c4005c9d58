package io.lamproom.conduct.capture;

import io.lamproom.conduct.violation.ReportRequest;
import io.lamproom.platform.problem.FieldError;
import java.util.List;

/**
 * An item of a call as it was read.
 *
 * @param number its place in the call
 * @param id as it was sent
 * @param report null where there are faults
 */
record Told(int number, String id, ReportRequest report, List<FieldError> faults) {}
