/** Absences (旷工): presumed, heard, explained or confirmed, appealable, and reversed by what shows that the person was there. */
package io.lamproom.conduct.absence;
