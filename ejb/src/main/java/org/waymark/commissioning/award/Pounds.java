package org.waymark.commissioning.award;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Sums of money: kept in pence, typed and shown in pounds. */
public final class Pounds {

    private static final String TYPED =
            "([-\u2212]\u00a3?|\u00a3[-\u2212]?)?[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final int PENCE = 100;

    private Pounds() {}

    /** What somebody typed, in pence: {@code £1,499,700} or {@code 1499700.50}. Empty if none. */
    public static Optional<Long> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s,]", "");
        if (!plain.matches(TYPED)) {
            return Optional.empty();
        }
        boolean minus = plain.contains("-") || plain.contains("\u2212");
        BigDecimal sum = new BigDecimal(plain.replaceAll("[^0-9.]", ""));
        long pence = sum.movePointRight(2).longValueExact();
        return Optional.of(minus ? -pence : pence);
    }

    /** {@code £1,499,700} or {@code −£12.50}; pence only where there are any. */
    public static String text(long pence) {
        long size = Math.abs(pence);
        String sum =
                size % PENCE == 0
                        ? String.format(Locale.UK, "\u00a3%,d", size / PENCE)
                        : String.format(Locale.UK, "\u00a3%,d.%02d", size / PENCE, size % PENCE);
        return pence < 0 ? "\u2212" + sum : sum;
    }
}
