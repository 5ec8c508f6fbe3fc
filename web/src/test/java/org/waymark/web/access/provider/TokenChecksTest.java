package org.waymark.web.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.ProviderSettings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenChecksTest {

    private static final String ISSUER = "https://id.example.org/realms/city";
    private static final RSAKey KEY = key("one");
    private static final RSAKey OTHER = key("one");

    private static final Instant NOW = Instant.now();

    private final TokenChecks checks =
            new TokenChecks(
                    settings(Set.of("RS256")),
                    new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));

    private final Attempt attempt = Attempt.begin(Attempt.Purpose.ENTER, "/casework/work", NOW);

    @Test
    void a_token_for_this_attempt_proves_who_somebody_is() throws Exception {
        assertThat(
                        checks.idToken(signed(claims(), KEY, JWSAlgorithm.RS256), attempt)
                                .getSubject()
                                .getValue())
                .isEqualTo("4711");
    }

    @Test
    void another_nonce_issuer_audience_or_time_proves_nothing() {
        refused(claims().claim("nonce", "of another attempt"));
        refused(claims().claim("nonce", null));
        refused(claims().issuer("https://id.example.org/realms/other"));
        refused(claims().audience("somebody-else"));
        refused(claims().audience(List.of("waymark", "other")).claim("azp", "other"));
        refused(claims().audience(List.of("waymark", "other")));
        refused(claims().expirationTime(Date.from(NOW.minusSeconds(45))));
        refused(claims().issueTime(Date.from(NOW.plusSeconds(600))));
        refused(claims().subject(null));
    }

    @Test
    void clocks_may_differ_by_what_the_settings_say() throws Exception {
        JWTClaimsSet.Builder late = claims().expirationTime(Date.from(NOW.minusSeconds(10)));
        assertThat(checks.idToken(signed(late, KEY, JWSAlgorithm.RS256), attempt)).isNotNull();
    }

    @Test
    void another_key_another_algorithm_or_none_proves_nothing() throws Exception {
        refused(signed(claims(), OTHER, JWSAlgorithm.RS256));
        refused(signed(claims(), KEY, JWSAlgorithm.PS256));
        refused(new PlainJWT(claims().build()));
        SignedJWT mac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        mac.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        refused(mac);
        String[] parts = signed(claims(), KEY, JWSAlgorithm.RS256).serialize().split("\\.");
        String[] other =
                signed(claims().subject("1"), KEY, JWSAlgorithm.RS256).serialize().split("\\.");
        refused(SignedJWT.parse(parts[0] + "." + other[1] + "." + parts[2]));
    }

    @Test
    void who_has_to_be_asked_again_has_to_have_been() throws Exception {
        Attempt proof = Attempt.begin(Attempt.Purpose.PROVE, null, NOW);
        JWTClaimsSet.Builder claims = claims().claim("nonce", proof.nonce());
        JWT never = signed(claims, KEY, JWSAlgorithm.RS256);
        JWT before =
                signed(
                        claims.claim("auth_time", NOW.minusSeconds(300).getEpochSecond()),
                        KEY,
                        JWSAlgorithm.RS256);
        JWT again =
                signed(
                        claims.claim("auth_time", NOW.plusSeconds(5).getEpochSecond()),
                        KEY,
                        JWSAlgorithm.RS256);
        assertThatThrownBy(() -> checks.idToken(never, proof)).isInstanceOf(BadToken.class);
        assertThatThrownBy(() -> checks.idToken(before, proof)).isInstanceOf(BadToken.class);
        assertThat(checks.idToken(again, proof)).isNotNull();
    }

    @Test
    void keys_that_cannot_be_had_are_not_the_fault_of_the_token() throws Exception {
        TokenChecks without =
                new TokenChecks(
                        settings(Set.of("RS256")),
                        JWKSourceBuilder.create(
                                        new URL(ISSUER + "/keys"),
                                        address -> {
                                            throw new IOException("nobody there");
                                        })
                                .build());
        JWT token = signed(claims(), KEY, JWSAlgorithm.RS256);
        assertThatThrownBy(() -> without.idToken(token, attempt)).isInstanceOf(ProviderDown.class);
    }

    @Test
    void a_logout_token_says_whose_session_has_ended_and_a_token_of_a_sign_in_does_not()
            throws Exception {
        JWTClaimsSet.Builder ended =
                claims().claim("nonce", null)
                        .claim("sid", "s1")
                        .jwtID("j1")
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()));
        assertThat(
                        checks.logoutToken(signed(ended, KEY, JWSAlgorithm.RS256).serialize())
                                .getSessionID()
                                .getValue())
                .isEqualTo("s1");
        SignedJWT typed =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(KEY.getKeyID())
                                .type(new JOSEObjectType("logout+jwt"))
                                .build(),
                        ended.build());
        typed.sign(new RSASSASigner(KEY));
        assertThat(checks.logoutToken(typed.serialize()).getSubject().getValue()).isEqualTo("4711");
        refused(typed);
        String forged = signed(ended, OTHER, JWSAlgorithm.RS256).serialize();
        assertThatThrownBy(() -> checks.logoutToken(forged)).isInstanceOf(BadToken.class);
        String token = signed(claims(), KEY, JWSAlgorithm.RS256).serialize();
        assertThatThrownBy(() -> checks.logoutToken(token)).isInstanceOf(BadToken.class);
        assertThatThrownBy(() -> checks.logoutToken("a.b.c")).isInstanceOf(BadToken.class);
        JWT asSignIn = signed(ended, KEY, JWSAlgorithm.RS256);
        refused(asSignIn);
    }

    @Test
    void an_attempt_is_over_after_a_quarter_of_an_hour_and_no_two_are_alike() {
        assertThat(attempt.isOver(NOW.plusSeconds(60))).isFalse();
        assertThat(attempt.isOver(NOW.plusSeconds(16 * 60))).isTrue();
        Attempt other = Attempt.begin(Attempt.Purpose.ENTER, null, NOW);
        assertThat(other.state()).isNotEqualTo(attempt.state()).hasSizeGreaterThan(40);
        assertThat(other.verifier()).isNotEqualTo(attempt.verifier());
    }

    @Test
    void a_provider_is_who_it_says_and_cannot_be_overheard() throws Exception {
        String published =
                """
                {"issuer":"%s","authorization_endpoint":"%s","token_endpoint":"https://id.example.org/t",
                 "jwks_uri":"https://id.example.org/k","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                """;
        URI issuer = URI.create(ISSUER);
        assertThat(
                        OpenIdProvider.addresses(
                                        issuer,
                                        published.formatted(ISSUER, "https://id.example.org/a"))
                                .getTokenEndpointURI())
                .hasToString("https://id.example.org/t");
        assertThatThrownBy(
                        () ->
                                OpenIdProvider.addresses(
                                        issuer,
                                        published.formatted(
                                                "https://other.example.org",
                                                "https://id.example.org/a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                OpenIdProvider.addresses(
                                        issuer,
                                        published.formatted(ISSUER, "http://id.example.org/a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(OpenIdProvider.wellKnown(URI.create("https://a.example/")))
                .hasToString("https://a.example/.well-known/openid-configuration");
    }

    private void refused(JWTClaimsSet.Builder claims) {
        refused(signed(claims, KEY, JWSAlgorithm.RS256));
    }

    private void refused(JWT token) {
        assertThatThrownBy(() -> checks.idToken(token, attempt)).isInstanceOf(BadToken.class);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("waymark")
                .subject("4711")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", attempt.nonce());
    }

    private static SignedJWT signed(JWTClaimsSet.Builder claims, RSAKey key, JWSAlgorithm by) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(by).keyID(key.getKeyID()).build(),
                            claims.build());
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static ProviderSettings settings(Set<String> algorithms) {
        return new ProviderSettings(
                "City login",
                URI.create(ISSUER),
                "waymark",
                "secret",
                List.of("openid"),
                algorithms,
                "groups",
                List.of(),
                false,
                ProviderSettings.Passwords.EVERYBODY,
                Set.of(),
                Set.of(),
                30);
    }
}
