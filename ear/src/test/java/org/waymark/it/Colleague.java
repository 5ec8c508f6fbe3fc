package org.waymark.it;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * An account of a test's own: with the roles of somebody of the demonstration city and the common
 * password, but, unless it says so, not exempt from the second factor.
 */
record Colleague(long id, String username) {

    private static final Pattern KEY =
            Pattern.compile("id=\"typedKey\"[^>]*>([A-Z2-7 ]+)<", Pattern.DOTALL);
    private static final int STEP = 30;
    private static final int TOO_LATE = 5;

    static Colleague like(String other) {
        long id = System.nanoTime();
        String username = "colleague." + id;
        RightsMatrix.change(
                "INSERT INTO account (id, username, display_name, password_hash, organisation_id,"
                        + " created_at) SELECT ?, ?, 'Col League', password_hash, organisation_id,"
                        + " UTC_TIMESTAMP(6) FROM account WHERE username = ?",
                id,
                username,
                other);
        RightsMatrix.change(
                "INSERT INTO account_role (id, account_id, role, service_id, team_id) SELECT ?, ?,"
                        + " r.role, r.service_id, r.team_id FROM account_role r JOIN account a ON"
                        + " a.id = r.account_id WHERE a.username = ?",
                id,
                id,
                other);
        return new Colleague(id, username);
    }

    static Colleague exemptLike(String other) {
        Colleague made = like(other);
        RightsMatrix.change(
                "UPDATE account SET second_factor_exempt = TRUE WHERE id = ?", made.id());
        return made;
    }

    /** What a page of setting up says has to be typed into the app. */
    static byte[] secret(HttpResponse<String> page) {
        Matcher key = KEY.matcher(page.body());
        if (!key.find()) {
            throw new AssertionError("no key on " + page.uri());
        }
        return new Base32().decode(key.group(1).replace(" ", ""));
    }

    /**
     * What the app shows: now, or so many half-minutes before or after. Nobody begins to type a
     * code that is about to change.
     */
    static String code(byte[] secret, int windows) {
        long left = STEP - Instant.now().getEpochSecond() % STEP;
        if (left <= TOO_LATE) {
            FeedClient.pause(left * 1000);
        }
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "HmacSHA1"),
                            Instant.now().plusSeconds((long) windows * STEP));
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
