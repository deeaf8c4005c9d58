/** Hidden dangers (隐患), from the find to the check that closes them, with escalation of what is overdue. */
package io.lamproom.conduct.danger;
