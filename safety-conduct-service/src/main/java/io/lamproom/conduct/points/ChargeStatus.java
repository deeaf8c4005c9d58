package io.lamproom.conduct.points;

/** How a charge stands: it rests while an appeal is open, and is reversed for good with its violation. */
enum ChargeStatus {
    CHARGED,
    SUSPENDED,
    REVERSED
}
