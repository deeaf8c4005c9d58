package io.lamproom.conduct.catalogue;

/**
 * The terms of a mine's procedure.
 *
 * @param reportWithinHours hours from the act to its report
 * @param confirmWithinWorkingDays working days from the report to its confirmation
 */
public record ConductTerms(int reportWithinHours, int confirmWithinWorkingDays) {}
