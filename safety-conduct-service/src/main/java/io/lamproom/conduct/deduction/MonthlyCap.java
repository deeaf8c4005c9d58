package io.lamproom.conduct.deduction;

/**
 * The most that is taken from a month's wage (工资支付暂行规定 art. 16): a fifth of it or less, and never what is left of it
 * below the minimum wage.
 *
 * @param mostPercent of the wage
 * @param minimumFen the minimum wage of a month
 */
record MonthlyCap(int mostPercent, long minimumFen) {

    /** What the law allows, where a mine has no rules that say less. */
    static final int MOST_PERCENT = 20;

    /** Parts of a fen are the worker's. */
    long of(long wageFen) {
        return Math.max(0, Math.min(wageFen * mostPercent / 100, wageFen - minimumFen));
    }
}
