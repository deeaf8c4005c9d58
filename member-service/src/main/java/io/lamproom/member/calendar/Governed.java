package io.lamproom.member.calendar;

/** The days on which a version of the cadence was in force. */
record Governed(Span days, CadenceRules rules, String basis) {}
