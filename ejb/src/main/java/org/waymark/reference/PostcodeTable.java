package org.waymark.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Postcodes with the area of each, as two arrays in the order of the postcodes. */
public final class PostcodeTable {

    /** Nothing was loaded. */
    public static final PostcodeTable EMPTY = new Builder(0).build();

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]");
    private static final int LONGEST = 7;
    private static final int DIGITS = 37;

    private final long stamp;
    private final long[] postcodes;
    private final short[] areas;
    private final List<String> codes;

    private PostcodeTable(long stamp, long[] postcodes, short[] areas, List<String> codes) {
        this.stamp = stamp;
        this.postcodes = postcodes;
        this.areas = areas;
        this.codes = List.copyOf(codes);
    }

    /** A postcode in capitals without spaces; null when it is no full postcode. */
    public static String plain(String written) {
        if (written == null) {
            return null;
        }
        String plain = BETWEEN.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
        return WRITTEN.matcher(plain).matches() ? plain : null;
    }

    /**
     * Is it one of the codes that stand for no place, such as no fixed abode (ZZ99 3VZ) or abroad?
     */
    public static boolean isNoPlace(String plain) {
        return plain.startsWith("ZZ99");
    }

    /** Which state of the directory this is. */
    long stamp() {
        return stamp;
    }

    /** How many postcodes there are. */
    public int size() {
        return postcodes.length;
    }

    /** The area of a postcode; a code that stands for no place is not known. */
    public Optional<String> area(String written) {
        String plain = plain(written);
        if (plain == null || postcodes.length == 0) {
            return Optional.empty();
        }
        if (isNoPlace(plain)) {
            return Optional.of(Area.UNKNOWN);
        }
        int at = Arrays.binarySearch(postcodes, number(plain));
        return at < 0 ? Optional.empty() : Optional.of(codes.get(areas[at]));
    }

    /** Seven places of 37 signs: the order of the numbers is that of the texts. */
    private static long number(String plain) {
        long number = 0;
        for (int i = 0; i < LONGEST; i++) {
            number = number * DIGITS + (i < plain.length() ? place(plain.charAt(i)) : 0);
        }
        return number;
    }

    private static int place(char sign) {
        return sign <= '9' ? sign - '0' + 1 : sign - 'A' + 11;
    }

    /** Takes postcodes in their order, one after the other. */
    public static final class Builder {

        private final long stamp;
        private final Map<String, Short> known = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private long[] postcodes = new long[1 << 10];
        private short[] areas = new short[1 << 10];
        private int size;

        public Builder(long stamp) {
            this.stamp = stamp;
        }

        /**
         * Adds one.
         *
         * @throws IllegalArgumentException when it does not come after the one before
         */
        public Builder add(String plain, String area) {
            if (size == postcodes.length) {
                postcodes = Arrays.copyOf(postcodes, size * 2);
                areas = Arrays.copyOf(areas, size * 2);
            }
            postcodes[size] = number(plain);
            if (size > 0 && postcodes[size] <= postcodes[size - 1]) {
                throw new IllegalArgumentException("Postcodes come in their order, once each");
            }
            areas[size] =
                    known.computeIfAbsent(
                            area,
                            code -> {
                                codes.add(code);
                                return (short) (codes.size() - 1);
                            });
            size++;
            return this;
        }

        public PostcodeTable build() {
            return new PostcodeTable(
                    stamp, Arrays.copyOf(postcodes, size), Arrays.copyOf(areas, size), codes);
        }
    }
}
