/** Who was to work which shift (排班), what became of it (出勤), and the rates that follow from both. */
package io.lamproom.conduct.attendance;
