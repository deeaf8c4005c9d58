package io.lamproom.conduct.deduction;

/**
 * Why: by the mine's rules (考核), or for a loss that the act caused (赔偿经济损失). A deposit (保证金、押金) is named to be refused.
 */
public enum DeductionKind {
    ASSESSMENT,
    COMPENSATION,
    DEPOSIT
}
