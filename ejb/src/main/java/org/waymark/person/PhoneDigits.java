package org.waymark.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Iterator;

/**
 * One telephone number in one spelling, so that a number which somebody has blocked is known again
 * however a sender writes it: a British one as dialled at home, another with its country code,
 * digits only. Words and extensions beside it do not count, and a nought that a spreadsheet has
 * lost comes back.
 */
final class PhoneDigits {

    private static final String HOME = "GB";
    private static final int BRITISH = 44;
    private static final int LONGEST_PLACE = 11;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneDigits() {}

    /** The number; the digits as they stand where nothing in the text is one. */
    static String of(String phone) {
        String digits = digits(phone);
        if (isWrittenAsDialled(phone, digits)) {
            return digits;
        }
        PhoneNumber number = number(phone);
        if (number == null) {
            return digits;
        }
        String national = NUMBERS.getNationalSignificantNumber(number);
        return number.getCountryCode() == BRITISH
                ? "0" + national
                : number.getCountryCode() + national;
    }

    /** Does a telephone dial it, from here? Numbers of films and examples count as well. */
    static boolean isPossible(String phone) {
        PhoneNumber number = number(phone);
        return number != null && NUMBERS.isPossibleNumber(number);
    }

    /** Most are: reading those by the rules of every country would cost an import seconds. */
    private static boolean isWrittenAsDialled(String phone, String digits) {
        return digits.length() == LONGEST_PLACE
                && digits.charAt(0) == '0'
                && digits.charAt(1) != '0'
                && phone.chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9');
    }

    private static PhoneNumber number(String phone) {
        if (phone.codePoints().noneMatch(Character::isLetter)) {
            try {
                return NUMBERS.parse(phone, HOME);
            } catch (NumberParseException severalOrNone) {
                return first(phone);
            }
        }
        return first(phone);
    }

    /** The first number in a text, as in “07700 900123 (work), after six”. */
    private static PhoneNumber first(String phone) {
        Iterator<PhoneNumberMatch> found =
                NUMBERS.findNumbers(phone, HOME, Leniency.POSSIBLE, Long.MAX_VALUE).iterator();
        return found.hasNext() ? found.next().number() : null;
    }

    private static String digits(String phone) {
        StringBuilder found = new StringBuilder(phone.length());
        phone.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> found.append((char) c));
        return found.toString();
    }
}
