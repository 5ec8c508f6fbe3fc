package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.access.ProviderFile;
import org.waymark.access.ProviderSettings;
import org.waymark.web.access.provider.Attempt;
import org.waymark.web.access.provider.ProviderDown;
import org.waymark.web.access.provider.ProviderTalk;

/** Sends a browser to the provider, once that is sure to be there. */
@WebServlet("/openid/start")
public class ProviderStartServlet extends HttpServlet {

    /** Of a page that was wanted: what is longer is no address of ours. */
    private static final int LONGEST = 2000;

    @Inject private ProviderFile file;
    @Inject private ProviderTalk talk;
    @Inject private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ProviderSettings> settings = file.settings();
        Attempt.Purpose purpose = purpose(request.getParameter("for"));
        String to = request.getParameter("to");
        if (settings.isEmpty()
                || purpose == Attempt.Purpose.PROVE && BrowserSession.signed(request).isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/signin" + on('?', to));
            return;
        }
        Attempt attempt =
                Attempt.begin(
                        purpose, to != null && to.length() <= LONGEST ? to : null, clock.instant());
        try {
            String there = talk.begin(settings.get(), attempt).toString();
            ProviderKeep.begin(request, attempt, clock.instant());
            response.sendRedirect(there);
        } catch (ProviderDown down) {
            response.sendRedirect(
                    request.getContextPath()
                            + "/signin-problem?why="
                            + SignInProblem.DOWN
                            + on('&', to));
        }
    }

    private static Attempt.Purpose purpose(String asked) {
        return Arrays.stream(Attempt.Purpose.values())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(Attempt.Purpose.ENTER);
    }

    private static String on(char sign, String to) {
        return to == null || to.length() > LONGEST
                ? ""
                : sign + "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
