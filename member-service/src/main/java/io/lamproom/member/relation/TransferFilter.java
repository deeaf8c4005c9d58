package io.lamproom.member.relation;

import java.time.LocalDate;
import java.util.UUID;

/** Which transfers a list shows; what is null does not matter. {@code lapsedBefore}: letters not valid on this day. */
record TransferFilter(UUID branch, UUID worker, Direction direction, TransferStatus status, LocalDate lapsedBefore) {}
