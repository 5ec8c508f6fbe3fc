package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.SignIn;
import org.waymark.web.shared.RequestPath;
import org.waymark.web.shared.SecurityHeaders;
import org.waymark.web.shared.Unavailable;

/**
 * The one authentication mechanism, which asks by where the request goes: people sign in by the
 * form and keep a session that is covered when nobody uses it, REST clients and calendar programs
 * send their name and secret with every call, public pages ask nobody.
 */
@ApplicationScoped
public class WaymarkAuthentication implements HttpAuthenticationMechanism {

    /** What works although the session is covered, beside the public pages. */
    private static final String SIGN_OUT = "/signout";

    /** What a calendar program reads, with a name and secret that open nothing else. */
    private static final String CALENDAR = "/calendar.ics";

    private static final Logger LOG = Logger.getLogger(WaymarkAuthentication.class.getName());

    @Inject private SignIn signIn;
    @Inject private CurrentActor current;
    @Inject private ClientAddress address;
    @Inject private IdleLock idle;
    @Inject private Limits limits;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return asked(request, response, context);
        } catch (RuntimeException failed) {
            if (!Unavailable.isCauseOf(failed)) {
                throw failed;
            }
            LOG.log(Level.SEVERE, "Nobody can be asked who they are", failed);
            return unavailable(request, response);
        }
    }

    /** Who it is stands in the database, which is away. */
    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.onRefusal(request, response);
        try {
            response.setHeader("Retry-After", UnavailableServlet.RETRY_AFTER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            // Whoever asked has hung up: there is nobody to tell.
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus asked(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = RequestPath.of(request);
        if (path.startsWith("/api/v")) {
            return program(signIn::asClient, request, path, context);
        }
        if (path.equals(CALENDAR)) {
            return program(signIn::asCalendar, request, path, context);
        }
        HttpSession session = request.getSession(false);
        Optional<Actor> actor =
                BrowserSession.signed(session)
                        .flatMap(who -> signIn.again(who.username(), who.since(), who.row()));
        boolean covered = actor.isPresent() && idle.covers(session);
        if (actor.isPresent() && (!covered || path.equals(SIGN_OUT))) {
            return let(actor.get(), request, context);
        }
        current.become(null, address.of(request));
        if (PublicPaths.isPublic(path)) {
            return context.doNothing();
        }
        if (path.startsWith("/api/")) {
            return unauthorized(request, context);
        }
        return ask(covered ? "/unlock" : "/signin", request, response, path, context);
    }

    /** A program that sends a name and a secret with every call. */
    private AuthenticationStatus program(
            BiFunction<String, String, Optional<Actor>> known,
            HttpServletRequest request,
            String path,
            HttpMessageContext context) {
        String from = address.of(request);
        current.become(null, from);
        Optional<BasicCredentials> given = BasicCredentials.of(request.getHeader("Authorization"));
        Duration wait = given.isPresent() ? limits.waitOf(from) : Duration.ZERO;
        if (!wait.isZero()) {
            SecurityHeaders.onRefusal(request, context.getResponse());
            return wait(context.getResponse(), path, wait);
        }
        Optional<Actor> actor = given.flatMap(basic -> known.apply(basic.id(), basic.secret()));
        if (actor.isPresent()) {
            return let(actor.get(), request, context);
        }
        given.ifPresent(wrong -> limits.failed(from));
        context.getResponse().setHeader("WWW-Authenticate", "Basic realm=\"Waymark\"");
        return unauthorized(request, context);
    }

    /** Filters are not asked for what is answered here. */
    private static AuthenticationStatus unauthorized(
            HttpServletRequest request, HttpMessageContext context) {
        SecurityHeaders.onRefusal(request, context.getResponse());
        return context.responseUnauthorized();
    }

    private static AuthenticationStatus wait(
            HttpServletResponse response, String path, Duration wait) {
        try {
            RequestLimits.refuse(response, path, wait);
        } catch (IOException gone) {
            // Whoever asked has hung up: there is nobody to tell.
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus let(
            Actor actor, HttpServletRequest request, HttpMessageContext context) {
        current.become(actor, address.of(request));
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(actor.username()), Set.of("signed-in"));
    }

    private AuthenticationStatus ask(
            String page,
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            HttpMessageContext context) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return unauthorized(request, context);
        }
        SecurityHeaders.onRefusal(request, response);
        String query = request.getQueryString();
        String wanted = query == null ? path : path + "?" + query;
        String back =
                "GET".equals(request.getMethod()) && !"/".equals(path)
                        ? "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                        : "";
        try {
            response.sendRedirect(request.getContextPath() + page + back);
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Id and secret of an HTTP Basic header. */
    record BasicCredentials(String id, String secret) {

        static Optional<BasicCredentials> of(String header) {
            if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
                return Optional.empty();
            }
            try {
                String pair =
                        new String(
                                Base64.getDecoder().decode(header.substring(6).trim()),
                                StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                return colon < 1
                        ? Optional.empty()
                        : Optional.of(
                                new BasicCredentials(
                                        pair.substring(0, colon), pair.substring(colon + 1)));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        }
    }
}
