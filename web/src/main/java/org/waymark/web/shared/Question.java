package org.waymark.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.person.AskFirst;

/** Where somebody is asked whether they know a person, before anything of them is shown. */
public final class Question {

    private Question() {}

    /** Sends whoever is to be asked to the question about this case or referral. */
    public static void ask(AskFirst first, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(
                request.getContextPath()
                        + (first.of() == AskFirst.Of.CASE
                                ? "/casework/confirm?c="
                                : "/referral/confirm?r=")
                        + first.reference());
    }
}
