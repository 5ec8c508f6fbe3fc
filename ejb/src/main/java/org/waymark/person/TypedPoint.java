package org.waymark.person;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.reference.Areas;
import org.waymark.shared.TypedText;

/**
 * A number, e-mail or address as a worker types it: what no telephone dials and no post office
 * finds is said at once, in the words of its field.
 *
 * @param postcode of an address; null otherwise, and where there is none
 */
public record TypedPoint(ContactPoint.Kind kind, String value, String postcode) {

    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_ADDRESS = 400;
    private static final int SHORTEST_ADDRESS = 4;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]+");
    private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    /** In one line, without blanks around it; a postcode in capitals, as messages have it. */
    public TypedPoint {
        value = value == null ? "" : LINES.matcher(value.strip()).replaceAll(", ");
        postcode =
                kind != ContactPoint.Kind.ADDRESS || postcode == null || postcode.isBlank()
                        ? null
                        : postcode.strip().toUpperCase(Locale.ROOT);
    }

    /** What is wrong with it, by field; empty when it can be kept. */
    public Map<String, String> problems() {
        if (kind == null) {
            return Map.of("addKind", "Choose a phone number, an e-mail or an address.");
        }
        if (value.isEmpty()) {
            return Map.of("addValue", "Enter the number, the e-mail or the address.");
        }
        String problem =
                switch (kind) {
                    case PHONE -> ofPhone();
                    case EMAIL ->
                            !TypedText.fits(value, LONGEST_EMAIL)
                                    ? TypedText.tooLong(value, LONGEST_EMAIL)
                                    : EMAIL.matcher(value).matches()
                                            ? null
                                            : "Enter one e-mail address, like name@example.org.";
                    case ADDRESS -> ofAddress();
                };
        if (problem != null) {
            return Map.of("addValue", problem);
        }
        return postcode == null || Areas.isPostcode(postcode)
                ? Map.of()
                : Map.of(
                        "addPostcode", "Enter a whole postcode, like SW1A 1AA, or leave it empty.");
    }

    private String ofPhone() {
        if (!TypedText.fits(value, LONGEST_PHONE)) {
            return TypedText.tooLong(value, LONGEST_PHONE);
        }
        return PHONE.matcher(value).matches() && PhoneDigits.isPossible(value)
                ? null
                : "Enter one telephone number, like 07700 900123, and nothing else. Whose it is has"
                        + " a field of its own.";
    }

    private String ofAddress() {
        if (!TypedText.fits(value, LONGEST_ADDRESS)) {
            return TypedText.tooLong(value, LONGEST_ADDRESS);
        }
        return value.length() >= SHORTEST_ADDRESS && value.chars().anyMatch(Character::isLetter)
                ? null
                : "Enter the address as it stands on an envelope.";
    }
}
