package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.SignIn;

/**
 * How a page that covers itself says so, and is uncovered by the password: {@code POST /lock} with
 * {@code deed=lock}, with {@code deed=unlock}, {@code who} and {@code password}, or with no deed to
 * say that somebody is there. It must carry the header {@code X-Waymark: 1}, which a foreign page
 * cannot send. Answers 204; 401 without a session, 403 for a wrong password, 409 when somebody else
 * has signed in on this browser.
 */
@WebServlet("/lock")
public class LockServlet extends HttpServlet {

    @Inject private SignIn signIn;
    @Inject private Limits limits;
    @Inject private ClientAddress address;
    @Inject private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(answer(request));
    }

    private int answer(HttpServletRequest request) {
        if (!"1".equals(request.getHeader("X-Waymark"))) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        Optional<BrowserSession.Signed> signed =
                BrowserSession.signed(request)
                        .filter(
                                who ->
                                        signIn.again(who.username(), who.since(), who.row())
                                                .isPresent());
        if (signed.isEmpty()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        String deed = request.getParameter("deed");
        if ("lock".equals(deed)) {
            BrowserSession.cover(request.getSession());
        }
        return "unlock".equals(deed)
                ? unlocked(request, signed.get().username())
                : HttpServletResponse.SC_NO_CONTENT;
    }

    /** Whoever unlocks a page has to be who it was shown to. */
    private int unlocked(HttpServletRequest request, String username) {
        if (!username.equals(request.getParameter("who"))) {
            return HttpServletResponse.SC_CONFLICT;
        }
        String password = request.getParameter("password");
        if (password == null || !signIn.unlock(username, password)) {
            limits.failed(address.of(request));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        BrowserSession.uncover(request, clock.instant());
        return HttpServletResponse.SC_NO_CONTENT;
    }
}
