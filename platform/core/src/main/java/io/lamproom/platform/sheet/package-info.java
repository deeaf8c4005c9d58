/** Lists in office files: XLSX and CSV read within limits, and written safe from formula injection. */
package io.lamproom.platform.sheet;
