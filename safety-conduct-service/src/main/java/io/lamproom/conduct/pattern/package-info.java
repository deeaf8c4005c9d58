/** Small matters that repeat (严小事、小题大做): reviews that the mine's rules open by themselves. */
package io.lamproom.conduct.pattern;
