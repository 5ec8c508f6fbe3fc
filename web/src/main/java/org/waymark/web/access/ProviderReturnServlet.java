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
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.AuditTrail;
import org.waymark.access.ProviderFile;
import org.waymark.access.ProviderMark;
import org.waymark.access.ProviderSettings;
import org.waymark.access.SignIn;
import org.waymark.web.access.provider.Attempt;
import org.waymark.web.access.provider.BadToken;
import org.waymark.web.access.provider.ProviderDown;
import org.waymark.web.access.provider.ProviderTalk;

/**
 * Where a browser comes back to from the provider. It has to be the browser that was sent there,
 * and once; what it brings has to be what the provider gives to us for this very attempt. Whatever
 * else comes is refused, audited, and told in words.
 */
@WebServlet("/openid/return")
public class ProviderReturnServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ProviderReturnServlet.class.getName());

    @Inject private ProviderFile file;
    @Inject private ProviderTalk talk;
    @Inject private SignIn signIn;
    @Inject private AuditTrail trail;
    @Inject private Limits limits;
    @Inject private ClientAddress address;
    @Inject private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ProviderSettings> settings = file.settings();
        Optional<Attempt> attempt =
                ProviderKeep.take(request, request.getParameter("state"), clock.instant());
        if (settings.isEmpty() || attempt.isEmpty()) {
            refuse(request, response, SignInProblem.EXPIRED, null, "no such attempt");
            return;
        }
        String issuer = request.getParameter("iss");
        String code = request.getParameter("code");
        if (issuer != null && !issuer.equals(settings.get().issuer().toString())) {
            refuse(request, response, SignInProblem.NONSENSE, attempt.get(), "another issuer");
        } else if (code == null || code.isBlank()) {
            refuse(request, response, SignInProblem.BROKEN_OFF, attempt.get(), "broken off");
        } else {
            arrive(request, response, settings.get(), attempt.get(), code);
        }
    }

    private void arrive(
            HttpServletRequest request,
            HttpServletResponse response,
            ProviderSettings settings,
            Attempt attempt,
            String code)
            throws IOException {
        try {
            ProviderTalk.Arrival arrival = talk.arrived(settings, attempt, code);
            if (attempt.purpose() == Attempt.Purpose.PROVE) {
                prove(request, response, attempt, arrival);
            } else {
                enter(request, response, attempt, arrival);
            }
        } catch (ProviderDown down) {
            refuse(request, response, SignInProblem.DOWN, attempt, "provider down");
        } catch (BadToken bad) {
            LOG.log(
                    Level.WARNING,
                    "A sign-in by {0} was refused: {1}",
                    new Object[] {settings, bad.getMessage().replaceAll("[^ -~]", "?")});
            refuse(request, response, SignInProblem.NONSENSE, attempt, "token not taken");
        }
    }

    private void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            Attempt attempt,
            ProviderTalk.Arrival arrival)
            throws IOException {
        SignIn.Entry entry =
                signIn.withProvider(arrival.who(), DeviceWords.of(request.getHeader("User-Agent")));
        if (entry.step() == SignIn.Step.REFUSED) {
            ProviderKeep.stranger(request, arrival.who().subject());
            tell(request, response, SignInProblem.of(entry.why()), attempt);
            return;
        }
        ProviderKeep.came(
                request,
                new ProviderMark(arrival.who().session(), arrival.who().secondFactor()),
                arrival.token());
        String home = request.getContextPath();
        if (entry.step() == SignIn.Step.CODE) {
            BrowserSession.goHalfway(request, entry.username(), clock.instant());
            response.sendRedirect(home + "/second-step" + on('?', attempt));
            return;
        }
        BrowserSession.begin(request, entry.username(), entry.sessionId(), clock.instant());
        response.sendRedirect(
                entry.toTell()
                        ? home + PageDoor.SECOND_FACTOR
                        : LocalAddress.orHome(attempt.to(), home));
    }

    /** Whoever is signed in here has to be who signed in there again. */
    private void prove(
            HttpServletRequest request,
            HttpServletResponse response,
            Attempt attempt,
            ProviderTalk.Arrival arrival)
            throws IOException {
        Optional<BrowserSession.Signed> signed = BrowserSession.signed(request);
        if (signed.isEmpty()
                || !signIn.proved(signed.get().username(), signed.get().row(), arrival.who())) {
            tell(request, response, SignInProblem.NOT_YOU, attempt);
            return;
        }
        BrowserSession.uncover(request, clock.instant());
        response.sendRedirect(LocalAddress.orHome(attempt.to(), request.getContextPath()));
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            SignInProblem problem,
            Attempt attempt,
            String why)
            throws IOException {
        if (problem == SignInProblem.NONSENSE) {
            limits.failed(address.of(request));
        }
        trail.event("not signed in", null, "SignIn.atProvider", false, why);
        tell(request, response, problem, attempt);
    }

    private static void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            SignInProblem problem,
            Attempt attempt)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + "/signin-problem?why=" + problem + on('&', attempt));
    }

    private static String on(char sign, Attempt attempt) {
        return attempt == null || attempt.to() == null
                ? ""
                : sign + "to=" + URLEncoder.encode(attempt.to(), StandardCharsets.UTF_8);
    }
}
