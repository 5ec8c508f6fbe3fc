package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.ProviderFile;
import org.waymark.access.ProviderSettings;
import org.waymark.access.SignIn;
import org.waymark.web.access.provider.BadToken;
import org.waymark.web.access.provider.ProviderDown;
import org.waymark.web.access.provider.ProviderTalk;

/**
 * Where the provider says, server to server, that somebody is no longer signed in there (OpenID
 * Connect Back-Channel Logout 1.0). Only its signature counts; to say the same twice does no harm.
 */
@WebServlet("/openid/sign-out")
public class ProviderSignOutServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ProviderSignOutServlet.class.getName());

    @Inject private ProviderFile file;
    @Inject private ProviderTalk talk;
    @Inject private SignIn signIn;
    @Inject private Limits limits;
    @Inject private ClientAddress address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ProviderSettings> settings = file.settings();
        if (settings.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(answer(request, settings.get()));
    }

    private int answer(HttpServletRequest request, ProviderSettings settings) {
        String token = request.getParameter("logout_token");
        try {
            if (token != null) {
                ProviderTalk.Ended ended = talk.ended(settings, token);
                signIn.endedByProvider(ended.issuer(), ended.subject());
                return HttpServletResponse.SC_OK;
            }
        } catch (ProviderDown down) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        } catch (BadToken bad) {
            LOG.log(Level.WARNING, "What {0} said of a sign-out was not taken", settings);
            limits.failed(address.of(request));
        }
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
