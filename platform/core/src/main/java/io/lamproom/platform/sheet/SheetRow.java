package io.lamproom.platform.sheet;

import java.util.List;

/**
 * A row with its number as a spreadsheet program shows it, counted from 1.
 *
 * @param cells by column from 0; columns beyond the end are blank
 */
record SheetRow(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
