package org.waymark.access;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys drafts of referrals that nobody sent: they say as much of a person as the referral
 * would, and hang on no record that retention would destroy them with. Those of a case go with the
 * case; those of a closed account go, whatever they are of.
 */
@Singleton
public class DraftEnding {

    /**
     * How the keys of the forms begin on which somebody is referred, or is written about for a
     * meeting of agencies by somebody who does not open the case, and of what was agreed in
     * supervision or advised to a professional; of requests about data and breaches that were not
     * sent; and what somebody was only about to say for equality monitoring.
     */
    private static final List<String> FORMS =
            List.of(
                    "refer:",
                    "sealed:outside-",
                    "sealed:brought-",
                    "sealed:owed-",
                    "sealed:equality:",
                    "supervision",
                    "advice:",
                    "asked:",
                    "breach:");

    @Inject private DraftStore drafts;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.draft.days", defaultValue = "14")
    private int days;

    /** How many were destroyed. */
    public int end() {
        return FORMS.stream()
                .mapToInt(form -> drafts.end(form, clock.instant().minus(Duration.ofDays(days))))
                .sum();
    }
}
