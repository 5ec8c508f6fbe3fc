package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Takes codes: of the telephone, each half-minute once, and recovery codes, each once. */
@ApplicationScoped
class SecondFactorCheck {

    static final int RECOVERY_CODES = 10;

    private static final String OF_THE_TELEPHONE = "\\d{6}";

    @Inject private SecondFactorStore store;
    @Inject private FactorKey key;
    @Inject private Clock clock;

    boolean isSetUp(long accountId) {
        return store.find(accountId).filter(SecondFactorStore.Factor::isConfirmed).isPresent();
    }

    /** Is this a code of the second factor in force that was not used yet? From now on it is. */
    boolean takes(long accountId, String typed) {
        String code = plain(typed);
        Instant now = clock.instant();
        if (!code.matches(OF_THE_TELEPHONE)) {
            return !code.isEmpty() && store.useCode(accountId, key.hash(accountId, code), now);
        }
        SecondFactorStore.Factor factor = store.find(accountId).orElse(null);
        if (factor == null || !factor.isConfirmed()) {
            return false;
        }
        OptionalLong window =
                Totp.match(key.open(accountId, factor.secret()), code, now, factor.lastWindow());
        return window.isPresent() && store.use(accountId, window.getAsLong(), factor.lastWindow());
    }

    /** Makes new recovery codes in the place of all earlier ones, to be shown this once. */
    List<String> freshCodes(long accountId) {
        List<String> codes = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = FreshSecret.recoveryCode();
            codes.add(code);
            hashes.add(key.hash(accountId, plain(code)));
        }
        store.replaceCodes(accountId, hashes);
        return codes;
    }

    /** As it is compared: blanks and hyphens are for reading only. */
    static String plain(String typed) {
        return typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
