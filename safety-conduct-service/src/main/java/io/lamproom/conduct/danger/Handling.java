package io.lamproom.conduct.danger;

/** Whether a danger is put right at once (现场整改) or by a deadline (限期整改). */
public enum Handling {
    ON_THE_SPOT,
    BY_DEADLINE
}
