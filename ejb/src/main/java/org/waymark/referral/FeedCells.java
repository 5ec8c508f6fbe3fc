package org.waymark.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.WorkingDays;

/**
 * The cells of one row, each read as what its column holds. What cannot be read is noted as an
 * error and given as null, so that a sender hears of all errors of a row at once.
 */
final class FeedCells {

    private static final int LONGEST_QUOTE = 40;

    private final Function<FeedColumn, String> cells;
    private final LocalDate today;
    private final List<FeedError> errors = new ArrayList<>(0);

    /**
     * @param cells the text of a column without white space around it, null when it is empty
     */
    FeedCells(Function<FeedColumn, String> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    List<FeedError> errors() {
        return errors;
    }

    void wrong(FeedColumn column, String message) {
        errors.add(new FeedError(column, message));
    }

    String required(FeedColumn column, int longest) {
        String text = text(column, longest);
        if (text == null && cells.apply(column) == null) {
            wrong(column, "is required and empty.");
        }
        return text;
    }

    String text(FeedColumn column, int longest) {
        String text = cells.apply(column);
        if (isLonger(text, longest)) {
            wrong(
                    column,
                    "has "
                            + text.codePointCount(0, text.length())
                            + " characters; at most "
                            + longest
                            + " are possible.");
            return null;
        }
        return text;
    }

    /** For what may be wrong and is accepted all the same: cut to what can be kept. */
    String shortened(FeedColumn column, int longest) {
        String text = cells.apply(column);
        return isLonger(text, longest)
                ? text.substring(0, text.offsetByCodePoints(0, longest))
                : text;
    }

    /** Characters as people and the database count them: one for each letter of any script. */
    private static boolean isLonger(String text, int longest) {
        return text != null
                && text.length() > longest
                && text.codePointCount(0, text.length()) > longest;
    }

    String oneOf(FeedColumn column, Set<String> codes) {
        String text = cells.apply(column);
        if (text == null || codes.contains(text)) {
            return text;
        }
        wrong(column, quoted(text) + " is not one of " + String.join(", ", codes) + ".");
        return null;
    }

    <E extends Enum<E>> E requiredOneOf(FeedColumn column, Class<E> type) {
        if (cells.apply(column) == null) {
            wrong(column, "is required and empty.");
            return null;
        }
        return oneOf(column, type);
    }

    <E extends Enum<E>> E oneOf(FeedColumn column, Class<E> type) {
        String text = cells.apply(column);
        return text == null ? null : constant(column, type, text);
    }

    /** A list inside the cell; empty when the cell is. */
    <E extends Enum<E>> Set<E> listOf(FeedColumn column, Class<E> type) {
        String text = cells.apply(column);
        if (text == null) {
            return Collections.emptySet();
        }
        Set<E> found = EnumSet.noneOf(type);
        for (int from = 0, to; from <= text.length(); from = to + 1) {
            int end = text.indexOf(';', from);
            to = end < 0 ? text.length() : end;
            String code = text.substring(from, to).strip();
            E constant = code.isEmpty() ? null : constant(column, type, code);
            if (constant != null) {
                found.add(constant);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * A list of codes that an administrator keeps, in the order in which they were sent. One that
     * is not known is no error here: it is told beside the row, and the row is not lost.
     *
     * @param most characters there is room for; codes beyond them are left out
     */
    Set<String> codes(FeedColumn column, int most) {
        String text = cells.apply(column);
        if (text == null) {
            return Collections.emptySet();
        }
        Set<String> found = new LinkedHashSet<>();
        int length = 0;
        for (String part : text.split(";")) {
            String code = part.strip();
            if (!code.isEmpty() && length + code.length() < most && found.add(code)) {
                length += code.length() + 1;
            }
        }
        return Collections.unmodifiableSet(found);
    }

    SafeAnswer safe(FeedColumn column) {
        return SafeAnswer.of(yesNo(column));
    }

    boolean yes(FeedColumn column) {
        return "Y".equals(yesNo(column));
    }

    /** Y, N or null. */
    String yesNo(FeedColumn column) {
        String text = cells.apply(column);
        if (text == null || text.equals("Y") || text.equals("N")) {
            return text;
        }
        wrong(column, quoted(text) + " is not one of Y, N.");
        return null;
    }

    Integer number(FeedColumn column, int least, int most) {
        String text = cells.apply(column);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most && text.charAt(0) != '+') {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below in the same words as for a number outside the range.
        }
        wrong(column, quoted(text) + " is not a whole number from " + least + " to " + most + ".");
        return null;
    }

    /** A birth, which cannot be in the future. */
    LocalDate birth(FeedColumn column) {
        String text = cells.apply(column);
        LocalDate date = text == null ? null : date(column, text);
        if (date != null && date.isAfter(today)) {
            wrong(column, quoted(text) + " is in the future.");
            return null;
        }
        return date;
    }

    Instant requiredTime(FeedColumn column) {
        if (cells.apply(column) == null) {
            wrong(column, "is required and empty.");
            return null;
        }
        return time(column);
    }

    Instant time(FeedColumn column) {
        String text = cells.apply(column);
        if (text == null) {
            return null;
        }
        Instant instant = FeedTime.time(text);
        if (instant != null) {
            return instant;
        }
        wrong(
                column,
                quoted(text)
                        + " is not a date and time of the calendar, such as 2026-04-02T14:30 or 2026-04-02T13:30Z.");
        return null;
    }

    Instant requiredTimeOrStartOfDay(FeedColumn column) {
        String text = cells.apply(column);
        if (text == null || text.length() > FeedTime.DATE_LENGTH) {
            return requiredTime(column);
        }
        LocalDate day = date(column, text);
        return day == null ? null : WorkingDays.startOf(day);
    }

    Instant timeOrEndOfDay(FeedColumn column) {
        String text = cells.apply(column);
        if (text == null || text.length() > FeedTime.DATE_LENGTH) {
            return time(column);
        }
        LocalDate day = date(column, text);
        return day == null ? null : WorkingDays.endOf(day);
    }

    private LocalDate date(FeedColumn column, String text) {
        LocalDate date = FeedTime.date(text);
        if (date != null) {
            return date;
        }
        wrong(column, quoted(text) + " is not a day of the calendar, such as 2026-04-02.");
        return null;
    }

    private <E extends Enum<E>> E constant(FeedColumn column, Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        wrong(column, quoted(code) + " is not one of " + String.join(", ", names) + ".");
        return null;
    }

    private static String quoted(String text) {
        return '“'
                + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…")
                + '”';
    }
}
