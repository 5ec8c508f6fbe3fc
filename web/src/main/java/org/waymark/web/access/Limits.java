package org.waymark.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often anybody may ask: guesses of a password from one address, what people who are not staff
 * send and ask, everything that one account or client asks, and how much of that may be searching.
 * Whoever is above it is told to wait. Each server counts for itself.
 */
@ApplicationScoped
class Limits {

    /** Wrong passwords, codes and secrets from one address, whatever names they came with. */
    private final Allowance failures = new Allowance(50, 5);

    private final Allowance publicPages = new Allowance(120, 120);
    private final Allowance publicForms = new Allowance(30, 30);

    /** One question to a page, and large files in pieces: a report is many requests and forms. */
    private final Allowance tellingPages = new Allowance(1200, 600);

    private final Allowance tellingForms = new Allowance(300, 120);

    /** Of the requests of an account, one in five may search. */
    private static final double SEARCHES = 0.2;

    @Inject
    @ConfigProperty(name = "waymark.requests.per.minute", defaultValue = "1200")
    int perMinute;

    @Inject private Clock clock;

    private Allowance requests;
    private Allowance searches;

    @PostConstruct
    void prepare() {
        requests = new Allowance(perMinute, perMinute);
        searches = new Allowance(perMinute * SEARCHES, perMinute * SEARCHES);
    }

    /** How long this address has to wait before it may try a password again. */
    Duration waitOf(String address) {
        return isOff() ? Duration.ZERO : failures.waitOf(address, clock.instant());
    }

    /** A password, code or secret from this address was wrong. */
    void failed(String address) {
        failures.take(address, clock.instant());
    }

    Duration publicPage(String address) {
        return isOff() ? Duration.ZERO : publicPages.take(address, clock.instant());
    }

    Duration publicForm(String address) {
        return isOff() ? Duration.ZERO : publicForms.take(address, clock.instant());
    }

    Duration tellingPage(String address) {
        return isOff() ? Duration.ZERO : tellingPages.take(address, clock.instant());
    }

    Duration tellingForm(String address) {
        return isOff() ? Duration.ZERO : tellingForms.take(address, clock.instant());
    }

    /**
     * @param who account or client
     */
    Duration request(String who) {
        return isOff() ? Duration.ZERO : requests.take(who, clock.instant());
    }

    Duration search(String who) {
        return isOff() ? Duration.ZERO : searches.take(who, clock.instant());
    }

    boolean isOff() {
        return perMinute <= 0;
    }
}
