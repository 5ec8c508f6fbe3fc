package org.waymark.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who acted, in words that somebody outside understands. */
final class ViewerWords {

    private ViewerWords() {}

    /** Of somebody of another organisation only that: who it was is theirs to tell. */
    static String elsewhere(String organisation) {
        return "Somebody at " + organisation;
    }

    /**
     * @param actor what was signed in with
     * @param name of the account, or null when it was none
     * @param client name of the connected computer system, or null
     * @param organisation of either
     * @param roles of the account today
     */
    static String of(
            String action,
            String actor,
            String name,
            String client,
            String organisation,
            List<Role> roles) {
        if ("FeedImport.store".equals(action)) {
            return "An automatic import";
        }
        if (name != null) {
            String as =
                    roles.stream()
                            .distinct()
                            .map(role -> role.label().toLowerCase(Locale.UK))
                            .collect(Collectors.joining(" and "));
            return name + ", " + (as.isEmpty() ? "" : as + " ") + "at " + organisation;
        }
        if (client != null) {
            return "A computer system of " + organisation;
        }
        return switch (actor) {
            case "./waymark" -> "Whoever runs this system";
            case "not signed in" -> "Somebody who was not signed in";
            default -> "Somebody who signed in as " + actor;
        };
    }
}
