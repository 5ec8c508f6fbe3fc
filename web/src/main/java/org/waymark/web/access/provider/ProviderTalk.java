package org.waymark.web.access.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.ProviderIdentity;
import org.waymark.access.ProviderSettings;

/**
 * The talk with the provider: sends a browser there, turns the code it comes back with into a token
 * (authorization code with PKCE), and hears when somebody has signed out there. Where a browser is
 * sent back to is a setting, never what a request says of itself.
 */
@ApplicationScoped
public class ProviderTalk {

    /** Where browsers come back to, below our public address. */
    public static final String RETURN = "/openid/return";

    /** Of what is kept: OpenID Connect allows a subject no more. */
    private static final int LONGEST = 255;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://127.0.0.1:8080")
    private String publicAddress;

    @Inject private OpenIdProvider provider;
    @Inject private ProviderHttp http;

    /**
     * Whom the provider has sent.
     *
     * @param token as it came, to say at signing out which session is meant
     */
    public record Arrival(ProviderIdentity who, String token) {}

    /** Who is no longer signed in at the provider. */
    public record Ended(String issuer, String subject) {}

    /** Where to send the browser, once it is sure that the provider is there. */
    public URI begin(ProviderSettings settings, Attempt attempt) throws ProviderDown {
        AuthenticationRequest.Builder request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope(settings.scopes().toArray(String[]::new)),
                                new ClientID(settings.clientId()),
                                here(RETURN))
                        .endpointURI(
                                provider.alive(settings).addresses().getAuthorizationEndpointURI())
                        .state(new State(attempt.state()))
                        .nonce(new Nonce(attempt.nonce()))
                        .codeChallenge(
                                new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256);
        if (attempt.purpose().asksAgain()) {
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build().toURI();
    }

    /** Whoever came back with this code. */
    public Arrival arrived(ProviderSettings settings, Attempt attempt, String code)
            throws ProviderDown, BadToken {
        OpenIdProvider.Known known = provider.known(settings);
        JWT token = token(settings, known, attempt, code);
        IDTokenClaimsSet claims = known.checks().idToken(token, attempt);
        return new Arrival(identity(settings, claims), token.serialize());
    }

    /** Who is signed out, by the provider's own word. */
    public Ended ended(ProviderSettings settings, String token) throws ProviderDown, BadToken {
        LogoutTokenClaimsSet claims = provider.known(settings).checks().logoutToken(token);
        if (claims.getSubject() == null) {
            throw new BadToken("it does not say whose session");
        }
        return new Ended(claims.getIssuer().getValue(), claims.getSubject().getValue());
    }

    /** Where somebody signs out at the provider too; empty when it has no such place. */
    public Optional<URI> signOut(ProviderSettings settings) throws ProviderDown {
        return Optional.ofNullable(provider.alive(settings).addresses().getEndSessionEndpointURI());
    }

    /** A page of ours as the provider knows it. */
    public URI here(String path) {
        return URI.create(publicAddress.replaceFirst("/+$", "") + path);
    }

    private JWT token(
            ProviderSettings settings, OpenIdProvider.Known known, Attempt attempt, String code)
            throws ProviderDown, BadToken {
        TokenRequest request =
                new TokenRequest.Builder(
                                known.addresses().getTokenEndpointURI(),
                                new ClientSecretBasic(
                                        new ClientID(settings.clientId()),
                                        new Secret(settings.clientSecret())),
                                new AuthorizationCodeGrant(
                                        new AuthorizationCode(code),
                                        here(RETURN),
                                        new CodeVerifier(attempt.verifier())))
                        .build();
        try {
            HTTPResponse answer = http.post(request.toHTTPRequest());
            TokenResponse read = OIDCTokenResponseParser.parse(answer);
            if (read.indicatesSuccess()
                    && read.toSuccessResponse() instanceof OIDCTokenResponse tokens) {
                return tokens.getOIDCTokens().getIDToken();
            }
            if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new ProviderDown("it answered " + answer.getStatusCode());
            }
            throw new BadToken("the code was refused: " + read(read));
        } catch (IOException | ParseException none) {
            throw new ProviderDown("no token came", none);
        }
    }

    private static String session(SessionID named) {
        return named == null || named.getValue().length() > LONGEST ? null : named.getValue();
    }

    private static String read(TokenResponse refused) {
        ErrorObject error =
                refused.indicatesSuccess() ? null : refused.toErrorResponse().getErrorObject();
        return error == null || error.getCode() == null ? "no reason" : error.getCode();
    }

    private static ProviderIdentity identity(ProviderSettings settings, IDTokenClaimsSet claims)
            throws BadToken {
        List<String> ways =
                claims.getAMR() == null
                        ? List.of()
                        : claims.getAMR().stream().map(AMR::getValue).toList();
        String subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST) {
            throw new BadToken("a subject that is too long");
        }
        String level = claims.getACR() == null ? null : claims.getACR().getValue();
        try {
            return new ProviderIdentity(
                    claims.getIssuer().getValue(),
                    subject,
                    claims.getStringClaim("preferred_username"),
                    claims.getStringClaim("name"),
                    claims.getStringClaim("email"),
                    settings.groupsIn(claims.toJWTClaimsSet().getClaims()),
                    session(claims.getSessionID()),
                    settings.isSecondFactor(level, ways),
                    claims.getAuthenticationTime() == null
                            ? null
                            : claims.getAuthenticationTime().toInstant());
        } catch (ParseException odd) {
            throw new BadToken("claims that cannot be read", odd);
        }
    }
}
