package org.waymark.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * How people sign in by an OpenID Connect provider of their organisation, as the file that {@code
 * waymark.openid.file} names says it. What is not understood is refused as a whole: half a setting
 * would let in whom nobody meant.
 *
 * @param name of the provider, as people know it: "Sign in with …"
 * @param issuer exactly as its tokens say it
 * @param algorithms the signatures that are taken, and no others
 * @param groupsClaim where a token names the groups; dots lead into nested claims
 * @param rules which group gives which role; when empty, roles are given in Waymark
 * @param opensAccounts may somebody whom Waymark does not know get an account from their groups?
 * @param acr levels of sign-in that stand for a second factor
 * @param amr ways of signing in that stand for a second factor
 * @param skewSeconds by how much the clocks may differ
 */
public record ProviderSettings(
        String name,
        URI issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        Set<String> algorithms,
        String groupsClaim,
        List<GroupRule> rules,
        boolean opensAccounts,
        Passwords passwords,
        Set<String> acr,
        Set<String> amr,
        int skewSeconds) {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int MOST_SKEW = 120;
    private static final String RULE = "give.";

    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "issuer",
                    "client.id",
                    "client.secret",
                    "client.secret.file",
                    "scopes",
                    "algorithms",
                    "groups.claim",
                    "unknown.people",
                    "passwords",
                    "second.factor.acr",
                    "second.factor.amr",
                    "clock.skew.seconds");

    /** Who may sign in with a password of Waymark besides. */
    public enum Passwords {
        /** Everybody who has one. */
        EVERYBODY,
        /** Whose account is not bound to the provider. */
        NOT_BOUND,
        /** Administrators, for the day the provider is down. */
        ADMINISTRATORS
    }

    /**
     * @param secret of the client, wherever it was kept
     * @throws IllegalArgumentException with a sentence for the operator; never with the secret
     */
    static ProviderSettings of(Properties file, String secret) {
        List<GroupRule> rules = new ArrayList<>();
        for (String key : new TreeSet<>(file.stringPropertyNames())) {
            if (key.startsWith(RULE)) {
                rules.add(GroupRule.of(file.getProperty(key)));
            } else if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("there is no setting " + key);
            }
        }
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException(
                    "client.secret, client.secret.file or WAYMARK_OPENID_CLIENT_SECRET is missing");
        }
        boolean opens = choice(file, "unknown.people", "refuse", "open") == 1;
        if (opens && rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown.people=open wants at least one rule such as give.1=CASEWORKER VS to"
                            + " /caseworkers");
        }
        return new ProviderSettings(
                needed(file, "name"),
                secure("issuer", URI.create(needed(file, "issuer"))),
                needed(file, "client.id"),
                secret.strip(),
                words(file.getProperty("scopes", "openid profile email")),
                algorithms(file),
                file.getProperty("groups.claim", "groups").strip(),
                List.copyOf(rules),
                opens,
                Passwords.values()[
                        choice(file, "passwords", "everybody", "not-bound", "administrators")],
                Set.copyOf(words(file.getProperty("second.factor.acr", ""))),
                Set.copyOf(words(file.getProperty("second.factor.amr", ""))),
                skew(file));
    }

    /**
     * The address, when what is sent to it cannot be overheard: by TLS, or on this machine.
     *
     * @throws IllegalArgumentException when it can
     */
    public static URI secure(String what, URI address) {
        boolean tls = "https".equals(address.getScheme()) && address.getHost() != null;
        boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
        if (!tls && !here || address.getUserInfo() != null || address.getFragment() != null) {
            throw new IllegalArgumentException(what + " has to be an https address");
        }
        return address;
    }

    /** Do roles come from the groups at the provider, and from nowhere else? */
    public boolean givesRoles() {
        return !rules.isEmpty();
    }

    /**
     * Has the provider asked for a second factor, by what the token says?
     *
     * @param level the claim acr, or null
     * @param ways the claim amr
     */
    public boolean isSecondFactor(String level, Collection<String> ways) {
        return level != null && acr.contains(level) || ways.stream().anyMatch(amr::contains);
    }

    /** The groups that the claims of a token name; a claim that is not there names none. */
    public List<String> groupsIn(Map<String, Object> claims) {
        Object found = claims.get(groupsClaim);
        if (found == null) {
            found = claims;
            for (String step : groupsClaim.split("\\.")) {
                found = found instanceof Map<?, ?> inside ? inside.get(step) : null;
            }
        }
        if (found instanceof String one) {
            return List.of(one);
        }
        return found instanceof Collection<?> many
                ? many.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    private static Set<String> algorithms(Properties file) {
        Set<String> wanted =
                new LinkedHashSet<>(words(file.getProperty("algorithms", "RS256 PS256 ES256")));
        if (wanted.isEmpty() || !ALGORITHMS.containsAll(wanted)) {
            throw new IllegalArgumentException("algorithms are some of RS256, PS256 and ES256");
        }
        return Set.copyOf(wanted);
    }

    private static int skew(Properties file) {
        String text = file.getProperty("clock.skew.seconds", "30").strip();
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST_SKEW) {
            throw new IllegalArgumentException(
                    "clock.skew.seconds is a number from 0 to " + MOST_SKEW);
        }
        return Integer.parseInt(text);
    }

    /** Which of the words a setting says; the first when it says nothing. */
    private static int choice(Properties file, String key, String... words) {
        int found =
                Arrays.asList(words)
                        .indexOf(file.getProperty(key, words[0]).strip().toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw new IllegalArgumentException(key + " is one of " + String.join(", ", words));
        }
        return found;
    }

    private static String needed(Properties file, String key) {
        String text = file.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return text;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return name + " (" + issuer + ")";
    }
}
