package io.lamproom.member.credential;

import java.time.LocalDate;
import java.util.UUID;

/** Which credentials a list shows; what is null does not matter. {@code on}: held on this day. */
record CredentialFilter(UUID worker, CredentialKind kind, String number, LocalDate on) {}
