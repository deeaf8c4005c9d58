package io.lamproom.member.dues;

import java.time.Instant;
import java.time.LocalDate;

/** When and how dues were paid, and who wrote it down. */
record Receipt(LocalDate paidOn, PaymentMethod method, boolean enteredLate, Instant recordedAt, String recordedBy) {}
