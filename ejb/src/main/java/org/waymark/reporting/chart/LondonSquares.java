package org.waymark.reporting.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each borough lies on the squared map of London by After the Flood (London Squared; see the
 * list of what others made in {@code docs/decisions/0081-what-it-is-made-of.md}): neighbours stay
 * near, and every borough has the same size.
 */
final class LondonSquares {

    static final int ROWS = 7;
    static final int COLUMNS = 8;

    /** Row and column from 0, and three letters. */
    record Square(int row, int column, String letters) {}

    private static final String[] MAP = {
        "10 0 4 ENF", "15 1 2 HRW", "03 1 3 BNT", "14 1 4 HGY", "31 1 5 WTH", "17 2 0 HDN",
        "09 2 1 ELG", "05 2 2 BRT", "07 2 3 CMD", "19 2 4 ISL", "12 2 5 HCK", "26 2 6 RDB",
        "16 2 7 HVG", "18 3 0 HNS", "13 3 1 HMF", "20 3 2 KNS", "33 3 3 WST", "01 3 4 CTY",
        "30 3 5 TOW", "25 3 6 NWM", "02 3 7 BAR", "27 4 1 RCH", "32 4 2 WNS", "22 4 3 LAM",
        "28 4 4 SWR", "23 4 5 LSH", "11 4 6 GRN", "04 4 7 BXL", "21 5 2 KNG", "24 5 3 MRT",
        "08 5 4 CRD", "06 5 5 BRM", "29 6 3 STN",
    };

    private LondonSquares() {}

    /** Code of the borough to its square, in reading order. */
    static Map<String, Square> all() {
        Map<String, Square> squares = new LinkedHashMap<>();
        for (String line : MAP) {
            String[] parts = line.split(" ");
            squares.put(
                    "E090000" + parts[0],
                    new Square(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]));
        }
        return squares;
    }
}
