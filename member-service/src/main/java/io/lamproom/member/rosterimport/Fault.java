package io.lamproom.member.rosterimport;

/** One fault of a row and the column it is in. Never holds the cell's text. */
record Fault(FaultCode code, RosterColumn column) {}
