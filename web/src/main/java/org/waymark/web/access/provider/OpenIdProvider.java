package org.waymark.web.access.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.ProviderSettings;

/**
 * What is known of the provider: its addresses, as it publishes them, and its keys. Both are kept
 * for a while; before anybody is sent there it is asked again, so that nobody is sent to a provider
 * that is down. While one request waits for it the others do not queue up behind.
 */
@ApplicationScoped
public class OpenIdProvider {

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    /** How old the addresses may be while somebody comes back from there. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** The same when somebody is about to be sent there. */
    private static final Duration ALIVE = Duration.ofSeconds(5);

    /** For how long it counts as down after it did not answer. */
    private static final Duration DOWN = Duration.ofSeconds(3);

    private static final long KEYS_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final long REFRESH_MILLIS = ProviderHttp.ANSWER.plusSeconds(1).toMillis();

    /** An unknown key makes the keys be asked for again, but never more often than this. */
    private static final long MIN_INTERVAL_MILLIS = Duration.ofSeconds(10).toMillis();

    @Inject private ProviderHttp http;
    @Inject private Clock clock;

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known;
    private volatile Down down;

    /** Addresses and keys, and since when they are known. */
    record Known(
            ProviderSettings settings,
            OIDCProviderMetadata addresses,
            TokenChecks checks,
            Instant at) {

        private boolean isOf(ProviderSettings wanted, Instant earliest) {
            return settings.equals(wanted) && !at.isBefore(earliest);
        }
    }

    /** It did not answer when it was asked last. */
    private record Down(ProviderSettings settings, Instant since) {

        private boolean isOf(ProviderSettings wanted, Instant now) {
            return settings.equals(wanted) && since.plus(DOWN).isAfter(now);
        }
    }

    /** For whoever comes back from the provider. */
    Known known(ProviderSettings settings) throws ProviderDown {
        return known(settings, KEPT);
    }

    /** For whoever is about to be sent to it. */
    Known alive(ProviderSettings settings) throws ProviderDown {
        return known(settings, ALIVE);
    }

    private Known known(ProviderSettings settings, Duration age) throws ProviderDown {
        Known now = known;
        if (now != null && now.isOf(settings, clock.instant().minus(age))) {
            return now;
        }
        try {
            if (!asking.tryLock(ProviderHttp.ANSWER.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProviderDown("it is being asked");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderDown("interrupted", stopped);
        }
        try {
            return asked(settings, age);
        } finally {
            asking.unlock();
        }
    }

    private Known asked(ProviderSettings settings, Duration age) throws ProviderDown {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && before.isOf(settings, now.minus(age))) {
            return before; // somebody else has asked meanwhile
        }
        if (down != null && down.isOf(settings, now)) {
            throw new ProviderDown("it did not answer a moment ago");
        }
        try {
            OIDCProviderMetadata addresses =
                    addresses(settings.issuer(), http.get(wellKnown(settings.issuer())));
            boolean same =
                    before != null
                            && before.settings().equals(settings)
                            && before.addresses().getJWKSetURI().equals(addresses.getJWKSetURI());
            known =
                    new Known(
                            settings,
                            addresses,
                            same ? before.checks() : new TokenChecks(settings, keys(addresses)),
                            now);
            return known;
        } catch (IOException | GeneralException | IllegalArgumentException none) {
            down = new Down(settings, clock.instant());
            LOG.log(
                    Level.WARNING,
                    "The sign-in by {0} does not work: {1}",
                    new Object[] {settings, none.getMessage()});
            throw new ProviderDown("no addresses", none);
        }
    }

    static URI wellKnown(URI issuer) {
        return URI.create(issuer.toString().replaceFirst("/$", "") + WELL_KNOWN);
    }

    /**
     * What a provider publishes about itself, when it is this one and says where everything is.
     *
     * @throws IllegalArgumentException when an address could be overheard, or is missing
     */
    static OIDCProviderMetadata addresses(URI issuer, String published) throws ParseException {
        OIDCProviderMetadata addresses = OIDCProviderMetadata.parse(published);
        if (!issuer.toString().equals(addresses.getIssuer().getValue())) {
            throw new IllegalArgumentException("it calls itself by another name");
        }
        present("the address to sign in", addresses.getAuthorizationEndpointURI());
        present("the address of tokens", addresses.getTokenEndpointURI());
        present("the address of keys", addresses.getJWKSetURI());
        if (addresses.getEndSessionEndpointURI() != null) {
            present("the address to sign out", addresses.getEndSessionEndpointURI());
        }
        return addresses;
    }

    private static void present(String what, URI address) {
        if (address == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        ProviderSettings.secure(what, address);
    }

    private JWKSource<SecurityContext> keys(OIDCProviderMetadata addresses) throws IOException {
        try {
            return JWKSourceBuilder.create(addresses.getJWKSetURI().toURL(), http::resource)
                    .cache(KEYS_MILLIS, REFRESH_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(MIN_INTERVAL_MILLIS)
                    .build();
        } catch (MalformedURLException noAddress) {
            throw new IOException("no address of keys", noAddress);
        }
    }
}
