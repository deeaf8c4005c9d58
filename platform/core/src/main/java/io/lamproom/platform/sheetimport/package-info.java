/** Imports of sheets: staged in the database, judged and written in the background, a result per row. */
package io.lamproom.platform.sheetimport;
