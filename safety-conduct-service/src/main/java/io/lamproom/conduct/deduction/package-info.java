/**
 * What is deducted from a wage for a violation (考核扣款): proposed by the mine's rules, decided by a person, within what the
 * law lets be taken from a month, and given back with the violation.
 */
package io.lamproom.conduct.deduction;
