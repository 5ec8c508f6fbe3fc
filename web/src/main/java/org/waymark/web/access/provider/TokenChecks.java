package org.waymark.web.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import org.waymark.access.ProviderSettings;

/**
 * What makes a token count: a signature of one of the pinned algorithms by a key of the provider's,
 * its issuer, us as the audience, our nonce, and a time that is now. The library checks; this says
 * what for.
 */
final class TokenChecks {

    private final ProviderSettings settings;
    private final Issuer issuer;
    private final ClientID client;
    private final JWSKeySelector<SecurityContext> keys;

    TokenChecks(ProviderSettings settings, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.issuer = new Issuer(settings.issuer());
        this.client = new ClientID(settings.clientId());
        this.keys =
                new JWSVerificationKeySelector<>(
                        settings.algorithms().stream()
                                .map(JWSAlgorithm::new)
                                .collect(Collectors.toSet()),
                        keys);
    }

    /**
     * Checks the token of a sign-in.
     *
     * @throws ProviderDown when the keys cannot be had
     */
    IDTokenClaimsSet idToken(JWT token, Attempt attempt) throws BadToken, ProviderDown {
        IDTokenValidator validator = new IDTokenValidator(issuer, client, keys, null);
        validator.setMaxClockSkew(settings.skewSeconds());
        IDTokenClaimsSet claims;
        try {
            claims = validator.validate(token, new Nonce(attempt.nonce()));
        } catch (BadJOSEException bad) {
            throw new BadToken(bad.getMessage(), bad);
        } catch (JOSEException noKeys) {
            throw new ProviderDown("its keys cannot be had", noKeys);
        }
        if (!isForUsAlone(claims)) {
            throw new BadToken("it was given to somebody else");
        }
        if (attempt.purpose().asksAgain() && !isFresh(claims, attempt.at())) {
            throw new BadToken("the provider did not ask again");
        }
        return claims;
    }

    /** Checks what the provider says about a session that has ended there. */
    LogoutTokenClaimsSet logoutToken(String token) throws BadToken, ProviderDown {
        try {
            JWT read = JWTParser.parse(token);
            LogoutTokenValidator validator =
                    new LogoutTokenValidator(issuer, client, isTyped(read), keys, null);
            validator.setMaxClockSkew(settings.skewSeconds());
            return validator.validate(read);
        } catch (ParseException | BadJOSEException bad) {
            throw new BadToken("no logout token of the provider", bad);
        } catch (JOSEException noKeys) {
            throw new ProviderDown("its keys cannot be had", noKeys);
        }
    }

    /** Says its header what it is for? Providers that are older than the standard leave it out. */
    private static boolean isTyped(JWT token) {
        return LogoutTokenValidator.TYPE.equals(token.getHeader().getType());
    }

    /** A token for several has to say that it was given to us; the library leaves that to us. */
    private boolean isForUsAlone(IDTokenClaimsSet claims) {
        return claims.getAuthorizedParty() == null
                ? claims.getAudience().size() == 1
                : claims.getAuthorizedParty().getValue().equals(client.getValue());
    }

    private boolean isFresh(IDTokenClaimsSet claims, Instant begun) {
        Date proved = claims.getAuthenticationTime();
        return proved != null
                && !proved.toInstant().isBefore(begun.minusSeconds(settings.skewSeconds() + 1L));
    }
}
