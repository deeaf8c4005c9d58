/** Why something could happen (严流程): the cause tree down to the procedure's step, and whether what was done helps. */
package io.lamproom.conduct.rootcause;
