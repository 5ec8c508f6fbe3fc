package org.waymark.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who works with the person of a case elsewhere.
 *
 * @param shareDetail what was agreed, for {@link MayShare#AGREED}
 * @param endedOn the day they stopped; null while they work with them
 * @param version counts the saves, so that two at once are noticed
 */
public record Professional(
        long id,
        String name,
        Role role,
        String organisation,
        String phone,
        String email,
        MayShare mayShare,
        String shareDetail,
        LocalDate endedOn,
        int version) {

    private static final int LONGEST_EMAIL = 254;

    /** What they do. */
    public enum Role {
        POLICE("Police officer"),
        WITNESS_CARE("Witness care officer"),
        SOLICITOR("Solicitor or barrister"),
        INDEPENDENT_ADVISER("Independent adviser (IDVA, ISVA)"),
        SOCIAL_WORKER("Social worker"),
        YOUTH_JUSTICE("Youth justice worker"),
        SCHOOL("School or college"),
        HEALTH("Nurse, doctor or therapist"),
        HOUSING("Housing"),
        YOUTH_WORKER("Youth worker"),
        OTHER("Other");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What may be told them. */
    public enum MayShare {
        NOTHING("Nothing, not even that we know them"),
        THAT_WE_WORK("That we work with them, nothing more"),
        SAFETY("What keeps them safe"),
        AGREED("What was agreed, in words");

        private final String label;

        MayShare(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is missing, by field in the order of the page. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        text(problems, "proName", name, 120, "Enter their name.");
        if (role == null) {
            problems.put("proRole", "Choose what they do.");
        }
        text(problems, "proOrganisation", organisation, 120, "Enter where they work.");
        if (phone != null && phone.strip().length() > 60) {
            problems.put("proPhone", "Use at most 60 characters.");
        }
        if (email != null && !email.isBlank() && !isEmail(email.strip())) {
            problems.put("proEmail", "Enter an e-mail address, such as name@example.org.");
        }
        if (mayShare == null) {
            problems.put("mayShare", "Say what they may be told.");
        }
        if (mayShare == MayShare.AGREED && (shareDetail == null || shareDetail.isBlank())) {
            problems.put("shareDetail", "Say in words what was agreed.");
        } else if (shareDetail != null && shareDetail.strip().length() > 500) {
            problems.put("shareDetail", "Use at most 500 characters.");
        }
        return problems;
    }

    private static boolean isEmail(String typed) {
        return typed.length() <= LONGEST_EMAIL && typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    private static void text(
            Map<String, String> problems, String field, String value, int most, String otherwise) {
        if (value == null || value.isBlank()) {
            problems.put(field, otherwise);
        } else if (value.strip().length() > most) {
            problems.put(field, "Use at most %d characters.".formatted(most));
        }
    }
}
