/** The places of the mine at which dangers are found, inspections are made and accidents happen. */
package io.lamproom.conduct.place;
