/**
 * Programs that measure a running stack and print the figure, the command and the machine. They are run by hand, never as
 * tests: a shared machine drifts, and only ratios measured side by side in one run decide anything.
 */
package io.lamproom.benchmarks;
