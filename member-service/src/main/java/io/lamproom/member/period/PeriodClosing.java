package io.lamproom.member.period;

/** What else happens when a period is closed, in the same transaction: features keep what the closed figures were. */
public interface PeriodClosing {

    void closed(AccountingPeriod period);
}
