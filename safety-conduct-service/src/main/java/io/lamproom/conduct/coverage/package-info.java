/** Which places were visited in a week, by inspections and leaders, and which were left out (不留死角). */
package io.lamproom.conduct.coverage;
