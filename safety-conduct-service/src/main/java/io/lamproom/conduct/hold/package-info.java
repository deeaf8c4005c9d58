/**
 * Who does not work for now, without any fault being found: sent up by an inspector (责令升井), or kept from the shift by
 * the check before it. A hold ends by itself, is paid time, is no violation, counts in no figure and is no signal.
 */
package io.lamproom.conduct.hold;
