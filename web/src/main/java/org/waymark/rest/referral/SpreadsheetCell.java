package org.waymark.rest.referral;

/** What a spreadsheet program must not take for a formula. */
final class SpreadsheetCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** With an apostrophe before what would be run; everything else as it is. */
    static String harmless(String cell) {
        boolean formula =
                cell != null && !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
