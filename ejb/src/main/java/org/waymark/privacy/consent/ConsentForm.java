package org.waymark.privacy.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.TypedText;

/**
 * An answer to be recorded; each part may be null in a form that is not filled in.
 *
 * @param scope what exactly it covers
 * @param saidBy who said it, when somebody did on their behalf
 * @param reason why it was refused, or is shared all the same
 * @param seen the newest answer that whoever records this one has seen; 0 for none
 * @param fields the pieces that may be passed on; null for none
 */
public record ConsentForm(
        Purpose purpose,
        Long recipientId,
        Answer answer,
        String scope,
        Means how,
        String saidBy,
        String witness,
        LocalDate given,
        LocalDate expires,
        String reason,
        long seen,
        Set<SharedField> fields) {

    /** The same where nothing is named piece by piece. */
    public ConsentForm(
            Purpose purpose,
            Long recipientId,
            Answer answer,
            String scope,
            Means how,
            String saidBy,
            String witness,
            LocalDate given,
            LocalDate expires,
            String reason,
            long seen) {
        this(
                purpose,
                recipientId,
                answer,
                scope,
                how,
                saidBy,
                witness,
                given,
                expires,
                reason,
                seen,
                Set.of());
    }

    private static final int SHORT = 200;
    private static final int LONG = 500;

    /**
     * What is missing or does not fit, by field.
     *
     * @param manages whoever records it manages the case, and so may decide to share without
     *     consent
     */
    Map<String, String> problems(LocalDate today, boolean manages) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (purpose == null) {
            problems.put("purpose", "Choose what it is for.");
        } else if (purpose.isToSomebody() && recipientId == null) {
            problems.put("recipient", "Choose the organisation that it is about.");
        }
        if (answer == null) {
            problems.put("answer", "Choose what was said.");
        }
        if (given == null || given.isAfter(today)) {
            problems.put("given", "Enter the day it was said, today or before.");
        }
        if (answer == Answer.OVERRIDDEN) {
            override(problems, manages);
        } else if (how == null) {
            problems.put("how", "Choose how it was said.");
        } else if (how == Means.ON_BEHALF && blank(saidBy)) {
            problems.put("saidBy", "Say who spoke for them, and why they may.");
        }
        if (answer == Answer.AGREED && purpose == Purpose.SHARE && blank(scope)) {
            problems.put("scope", "Say what may be passed on.");
        }
        if (expires != null && (given == null || !expires.isAfter(given))) {
            problems.put("expires", "Enter a last day after the day it was said.");
        }
        lengths(problems);
        return problems;
    }

    private void override(Map<String, String> problems, boolean manages) {
        if (!manages) {
            problems.put("answer", "Only a manager of the case decides to share without consent.");
        }
        if (purpose != null && !purpose.isToSomebody()) {
            problems.put("answer", "Nobody is asked for feedback without agreeing to it.");
        }
        if (blank(reason)) {
            problems.put("reason", "Say which serious harm makes it necessary, and to whom.");
        }
    }

    private void lengths(Map<String, String> problems) {
        tooLong(problems, "scope", scope, LONG);
        tooLong(problems, "saidBy", saidBy, SHORT);
        tooLong(problems, "witness", witness, SHORT);
        tooLong(problems, "reason", reason, LONG);
    }

    private static void tooLong(
            Map<String, String> problems, String field, String typed, int most) {
        if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
