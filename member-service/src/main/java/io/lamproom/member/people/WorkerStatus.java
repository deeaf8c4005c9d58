package io.lamproom.member.people;

/** State of an employment (在岗状态). */
public enum WorkerStatus {
    /** 在岗 */
    ACTIVE,
    /** 停工 */
    SUSPENDED,
    /** 离职 */
    LEFT,
    /** 退休 */
    RETIRED,
    /** 死亡 */
    DECEASED;

    /** Whether the employment has ended for good; a re-hire is a new one. */
    public boolean isEnd() {
        return this == LEFT || this == RETIRED || this == DECEASED;
    }
}
