package org.waymark.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.person.AskFirst;

/**
 * Where somebody is asked whether they know a person, or why they open a case again, before
 * anything is shown.
 */
public final class Question {

    private Question() {}

    /** Sends whoever is to be asked to the question about this case or referral. */
    public static void ask(AskFirst first, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + page(first.of()) + first.reference());
    }

    private static String page(AskFirst.Of of) {
        return switch (of) {
            case CASE -> "/casework/confirm?c=";
            case REFERRAL -> "/referral/confirm?r=";
            case REASON -> "/casework/why?c=";
        };
    }
}
