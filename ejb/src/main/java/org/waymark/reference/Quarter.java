package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the British financial year, April to March, in London time.
 *
 * <p>Grants, contracts and the returns on them run by the financial year, so this is the only
 * quarter Waymark reports by. {@code 2026-27 Q1} is April to June 2026; in an address it is written
 * {@code 2026Q1}, the year being the one in which the financial year begins.
 *
 * @param financialYear the calendar year of the April in which the financial year begins
 * @param number 1 to 4
 */
public record Quarter(int financialYear, int number) implements Comparable<Quarter> {

    /** Where a day begins and ends. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)Q([1-4])");
    private static final int FIRST_MONTH = 4;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
        }
    }

    /** The quarter in which a London calendar day lies. */
    public static Quarter of(LocalDate day) {
        int monthsSinceApril = Math.floorMod(day.getMonthValue() - FIRST_MONTH, 12);
        int year = day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
        return new Quarter(year, monthsSinceApril / 3 + 1);
    }

    /** The quarter in which an instant lies, by the London calendar. */
    public static Quarter of(Instant instant) {
        return of(LocalDate.ofInstant(instant, LONDON));
    }

    /**
     * Reads the form used in addresses, {@code 2026Q1}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Quarter parse(String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A quarter is written like 2026Q1");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The form for addresses and file names, {@code 2026Q1}. */
    public String code() {
        return financialYear + "Q" + number;
    }

    /** The form for people, {@code 2026-27 Q1}. */
    public String label() {
        return "%d-%02d Q%d".formatted(financialYear, (financialYear + 1) % 100, number);
    }

    /** The first day. */
    public LocalDate firstDay() {
        return LocalDate.of(financialYear, FIRST_MONTH, 1).plusMonths(3L * (number - 1));
    }

    /** The last day, inclusive. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** The first instant of the quarter, inclusive: midnight in London. */
    public Instant from() {
        return firstDay().atStartOfDay(LONDON).toInstant();
    }

    /** The first instant after the quarter, exclusive. */
    public Instant to() {
        return next().from();
    }

    /** Whether the instant lies in the quarter: {@code from <= instant < to}. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(to());
    }

    /** The following quarter. */
    public Quarter next() {
        return plus(1);
    }

    /** The quarter before. */
    public Quarter previous() {
        return plus(-1);
    }

    /** The quarter {@code quarters} later, or earlier when negative. */
    public Quarter plus(int quarters) {
        int index = financialYear * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(financialYear * 4 + number, other.financialYear * 4 + other.number);
    }

    @Override
    public String toString() {
        return code();
    }
}
