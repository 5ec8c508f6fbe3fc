package org.waymark.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The short name by which people call a referral or a case: eleven random characters and a check
 * character in Crockford's base32 (no I, L, O or U), shown as <code>K7M2-Q9TX-4CHD</code>. It says
 * nothing about the person, the day or how many there are, and can be read out over the phone.
 *
 * <p>The check is over the field of 32 elements: every single wrong character and every swap of two
 * characters is found, and, unlike Crockford's own check modulo 37, it needs no symbol that an
 * address cannot carry.
 *
 * @param value the twelve characters as they are stored, without dashes
 */
public record Reference(String value) {

    /** Characters of a stored reference, the check character included. */
    public static final int LENGTH = 12;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int SIZE = 1 << BITS;

    /** x^5 + x^2 + 1, with which x runs through all 31 elements before it comes back to one. */
    private static final int POLYNOMIAL = 0b100101;

    /** What may be one, also where two overlap. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?=(?<![\\p{Alnum}])([\\p{Alnum}]{4}[- ]?[\\p{Alnum}]{4}[- ]?[\\p{Alnum}]{4})"
                            + "(?![\\p{Alnum}]))");

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @throws IllegalArgumentException when this is not a stored reference with a right check
     *     character
     */
    public Reference {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not a reference: twelve characters are expected");
        }
    }

    /** A new reference that nobody can guess from another one. */
    public static Reference next() {
        return next(RANDOM);
    }

    /** A new reference from the given source, so that a demonstration can be made twice alike. */
    public static Reference next(RandomGenerator random) {
        char[] digits = new char[LENGTH];
        long bits = random.nextLong();
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = (int) (bits >>> (i * BITS)) & (SIZE - 1);
            digits[i] = DIGITS.charAt(digit);
            sum = timesX(sum) ^ digit;
        }
        digits[LENGTH - 1] = DIGITS.charAt(timesX(sum));
        return new Reference(new String(digits));
    }

    /**
     * Reads what somebody typed or heard: small letters, dashes, spaces, and I, L or O for one and
     * nought are taken as meant.
     *
     * @return empty when a character is missing, is not one of ours, or the check does not agree
     */
    public static Optional<Reference> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        StringBuilder meant = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toUpperCase(typed.charAt(i));
            switch (c) {
                case '-', ' ' -> {}
                case 'O' -> meant.append('0');
                case 'I', 'L' -> meant.append('1');
                default -> meant.append(c);
            }
        }
        String value = meant.toString();
        return isRight(value) ? Optional.of(new Reference(value)) : Optional.empty();
    }

    /**
     * Does somewhere in a text stand a reference, as people write them? One in a hundred has no
     * digit and is taken for words.
     */
    public static boolean isIn(String text) {
        return text != null
                && WRITTEN.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .anyMatch(
                                typed ->
                                        typed.chars().anyMatch(Character::isDigit)
                                                && parse(typed).isPresent());
    }

    /** As people read it, in groups of four. */
    public String shown() {
        return value.substring(0, 4) + '-' + value.substring(4, 8) + '-' + value.substring(8);
    }

    /** The same as {@link #shown()}: what a page prints is what people read. */
    @Override
    public String toString() {
        return shown();
    }

    private static boolean isRight(String value) {
        if (value == null || value.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = DIGITS.indexOf(value.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum = timesX(sum) ^ digit;
        }
        return sum == 0;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted >= SIZE ? shifted ^ POLYNOMIAL : shifted;
    }
}
