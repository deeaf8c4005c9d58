package io.lamproom.member.admission;

import java.util.UUID;

/** Which admissions a list shows; what is null does not matter. {@code overdue}: only those with a term that has passed. */
record AdmissionFilter(UUID branch, UUID worker, AdmissionStage stage, AdmissionStatus status, boolean overdue) {}
