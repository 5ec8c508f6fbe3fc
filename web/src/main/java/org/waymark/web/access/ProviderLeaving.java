package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.waymark.access.ProviderFile;
import org.waymark.access.ProviderSettings;
import org.waymark.web.access.provider.ProviderDown;
import org.waymark.web.access.provider.ProviderTalk;

/**
 * After signing out here: signs out at the provider too, else the next person at this desk would be
 * let in by it without a question. The token that says which session is meant goes there in a form,
 * never in an address.
 */
@ApplicationScoped
class ProviderLeaving {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><meta"
                    + " name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Signing"
                    + " out – Waymark</title><link rel=\"stylesheet\""
                    + " href=\"%1$s/resources/css/waymark.css\"><script type=\"module\""
                    + " src=\"%1$s/resources/js/leaving.js\"></script></head><body class=\"wm-workspace"
                    + " wm-outside\"><div class=\"wm-page\"><main id=\"main\" class=\"wm-main\"><h1>You"
                    + " are signed out of Waymark</h1><p>You are still signed in at %2$s on this"
                    + " computer. If nothing happens in a moment, press the button.</p><form"
                    + " id=\"leaving\" method=\"post\" action=\"%3$s\"><input type=\"hidden\""
                    + " name=\"id_token_hint\" value=\"%4$s\"><input type=\"hidden\" name=\"client_id\""
                    + " value=\"%5$s\"><input type=\"hidden\" name=\"post_logout_redirect_uri\""
                    + " value=\"%6$s\"><button type=\"submit\" class=\"wm-button\">Sign out of %2$s"
                    + " too</button></form></main></div></body></html>";

    @Inject private ProviderFile file;
    @Inject private ProviderTalk talk;

    /**
     * @param token of the session that has ended
     */
    void leave(HttpServletRequest request, HttpServletResponse response, String token)
            throws IOException {
        String here = request.getContextPath();
        Optional<ProviderSettings> settings = file.settings();
        try {
            Optional<URI> there =
                    settings.isEmpty() ? Optional.empty() : talk.signOut(settings.get());
            if (there.isPresent()) {
                write(response, here, settings.get(), there.get(), token);
                return;
            }
        } catch (ProviderDown down) {
            // Told on the page of who has signed out.
        }
        response.setHeader("Location", here + "/signed-out?there=open");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private void write(
            HttpServletResponse response,
            String here,
            ProviderSettings settings,
            URI there,
            String token)
            throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + there.getScheme()
                        + "://"
                        + there.getRawAuthority());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        PAGE.formatted(
                                here,
                                safe(settings.name()),
                                safe(there.toString()),
                                safe(token),
                                safe(settings.clientId()),
                                safe(talk.here("/signed-out").toString())));
    }

    private static String safe(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
