package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * A figure of a contract as a cell that can be calculated with. It is made of the text that the
 * page shows, so that a file cannot know more than the page.
 */
final class FigureCell {

    private static final Pattern NUMBER =
            Pattern.compile("([-\u2212])?\u00a3?([0-9][0-9,]*(?:\\.[0-9]+)?)%?");
    private static final Pattern FEWER = Pattern.compile("<([0-9]+)");

    private FigureCell() {}

    /** A number, a sign for what is hidden, or the words themselves. */
    static Object of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (text.equals("*")) {
            return PublishedCount.hidden();
        }
        Matcher fewer = FEWER.matcher(text);
        if (fewer.matches()) {
            return PublishedCount.fewerThan(Long.parseLong(fewer.group(1)));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            BigDecimal value = new BigDecimal(number.group(2).replace(",", ""));
            return number.group(1) == null ? value : value.negate();
        }
        return text;
    }
}
