package io.lamproom.member.admission;

import java.time.LocalDate;
import java.util.UUID;

/** Which admissions a list shows; what is null does not matter. {@code dueBefore}: those with a term before this day. */
record AdmissionFilter(UUID branch, UUID worker, AdmissionStage stage, AdmissionStatus status, LocalDate dueBefore) {}
