package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.waymark.access.CurrentActor;
import org.waymark.access.SignIn;

/**
 * Ends the session on this device. No page stands behind it, so that signing out works from every
 * page, whatever has become of what that page is about. The session's cookie is not sent along from
 * other sites (SameSite), so none of them can sign somebody out. A session that began at the
 * provider ends there too.
 */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    @Inject private SignIn signIn;
    @Inject private CurrentActor current;
    @Inject private ProviderLeaving leaving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String token = current.isByProvider() ? ProviderKeep.token(request) : null;
        BrowserSession.signed(request)
                .ifPresent(
                        signed ->
                                current.ifSignedIn()
                                        .ifPresent(actor -> signIn.signedOut(actor, signed.row())));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (token != null) {
            leaving.leave(request, response, token);
            return;
        }
        response.setHeader("Location", request.getContextPath() + "/signed-out");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
