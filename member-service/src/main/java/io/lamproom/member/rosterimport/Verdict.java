package io.lamproom.member.rosterimport;

import io.lamproom.platform.sheet.Fault;
import java.util.List;

/**
 * What is made of a row.
 *
 * @param number of the row in the sheet
 * @param staffNo as far as it is readable; else null
 * @param entry null if there is a fault
 * @param faults all of them, by column
 */
record Verdict(int number, String staffNo, RosterEntry entry, List<Fault> faults) {}
