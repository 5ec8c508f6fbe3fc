package org.waymark.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which role a group of the sign-in service gives, in the words of the settings: {@code CASEWORKER
 * VS/S to /south}.
 *
 * @param place code of the service for the roles that are given for one, else of the organisation
 * @param team code of a team of that service, or null for the whole of it
 * @param group exactly as the sign-in service says it
 */
public record GroupRule(Role role, String place, String team, String group) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "([A-Z_]+)\\s+([A-Za-z0-9-]{1,20})(?:/([A-Za-z0-9-]{1,20}))?\\s+to\\s+(\\S.*)");

    /** Stands for the id of a service where only its presence counts. */
    private static final Long SOME = 0L;

    /**
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static GroupRule of(String text) {
        Matcher words = WORDS.matcher(text.strip());
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text.strip() + "\" does not read ROLE PLACE to GROUP");
        }
        Role role;
        try {
            role = Role.valueOf(words.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("there is no role " + words.group(1), unknown);
        }
        String team = words.group(3);
        if (team != null && !AccountScope.problems(role, SOME, SOME).isEmpty()) {
            throw new IllegalArgumentException(role + " is not given for a team");
        }
        return new GroupRule(role, words.group(2), team, words.group(4).strip());
    }

    /** Is the place a service? Otherwise it is an organisation. */
    boolean isOfService() {
        return AccountScope.isOfService(role);
    }

    /** The role and where it counts, for the audit: {@code CASEWORKER VS/S}. */
    String what() {
        return role + " " + place + (team == null ? "" : "/" + team);
    }
}
