/**
 * Figures that show when reports of violations are made for their number's sake. There is no minimum of reports and no
 * reward for them anywhere; what is expected of people are inspections.
 */
package io.lamproom.conduct.metrics;
