package org.waymark.access;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Tells whoever is told of changes to an account, its managers first, that the vetting of somebody
 * ends: sixty days before its last day, and on it. Each is told once for each last day.
 */
@Singleton
public class VettingEnds {

    private static final int DAYS_BEFORE = 60;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private Clock clock;

    /** How many were told of. */
    public int tell() {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        int told = 0;
        for (Account account : accounts.vettedUntil(today.plusDays(DAYS_BEFORE))) {
            String what = words(account.vettedUntil(), today);
            if (!changes.isTold(account.id(), what)) {
                changes.opened(account, what, account.id());
                told++;
            }
        }
        return told;
    }

    static String words(LocalDate until, LocalDate today) {
        return (until.isAfter(today) ? "Vetting ends on " : "Vetting is over with ")
                + until.format(DAY);
    }
}
