package org.waymark.privacy.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * What somebody asked, as it was typed.
 *
 * @param representative who asks for them, by name and relation; null when they ask themselves
 * @param authoritySeen what shows that a representative may; null when they ask themselves
 * @param wanted in their own words
 * @param receivedOn the day it came to anybody of the staff
 */
public record RightsAsked(
        RightsKind kind,
        Asker asker,
        String representative,
        String authoritySeen,
        String wanted,
        LocalDate receivedOn) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AUTHORITY = 300;
    private static final int LONGEST_WANTED = 2_000;

    /**
     * The same, checked.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    RightsAsked checked(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind == null) {
            problems.put("kind", "Choose what they ask for.");
        }
        if (asker == null) {
            problems.put("asker", "Choose who asks.");
        }
        if (asker == Asker.REPRESENTATIVE) {
            if (representative == null || representative.isBlank()) {
                problems.put("representative", "Say who asks for them, and what they are to them.");
            }
            if (authoritySeen == null || authoritySeen.isBlank()) {
                problems.put("authoritySeen", "Say what shows that they may ask for them.");
            }
        }
        if (asker == Asker.SUSPECTED && kind != null && kind != RightsKind.ACCESS) {
            problems.put("asker", "For somebody suspected only a copy can be registered here.");
        }
        if (wanted == null || wanted.isBlank()) {
            problems.put("wanted", "Write what they ask for, in their words.");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            problems.put("receivedOn", "Enter the day it came: today or earlier.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        boolean represented = asker == Asker.REPRESENTATIVE;
        return new RightsAsked(
                kind,
                asker,
                represented
                        ? TypedText.optional("representative", representative, LONGEST_NAME)
                        : null,
                represented
                        ? TypedText.optional("authoritySeen", authoritySeen, LONGEST_AUTHORITY)
                        : null,
                TypedText.optional("wanted", wanted, LONGEST_WANTED),
                receivedOn);
    }
}
