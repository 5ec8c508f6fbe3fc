package org.waymark.access;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys drafts of referrals that nobody sent, and of other forms that name no record: they say
 * as much of a person as the referral would, and hang on no record that retention would destroy
 * them with. Those of a case go with the case; those of a closed account go, whatever they are of.
 */
@Singleton
public class DraftEnding {

    /** What somebody was only about to say for equality monitoring, though it is of a case. */
    private static final String EQUALITY = "sealed:equality";

    /** Words about figures and agreements: they are written over weeks. */
    private static final Set<String> ABOUT_NOBODY = Set.of("return", "agreement");

    @Inject private DraftStore drafts;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.draft.days", defaultValue = "14")
    private int days;

    /** How many were destroyed. */
    public int end() {
        return Stream.concat(
                        DraftForms.without(Set.of()).stream()
                                .filter(form -> !ABOUT_NOBODY.contains(form)),
                        Stream.of(EQUALITY))
                .mapToInt(form -> drafts.end(form, clock.instant().minus(Duration.ofDays(days))))
                .sum();
    }
}
