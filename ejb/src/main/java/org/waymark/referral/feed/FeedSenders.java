package org.waymark.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.shared.NotAllowed;

/**
 * Whose files are taken, and whose rows they may hold. A row changes, withdraws or suppresses what
 * was sent about a victim before: a force's machine does so for its own force, and of people only
 * those of the provider under whose contract feeds are received may pass on a file of any force.
 */
@ApplicationScoped
public class FeedSenders {

    @Inject Organisations organisations;

    /** May the actor send files at all? */
    public boolean maySend(Actor actor) {
        return actor.may(Right.FEED_SEND) && (actor.isClient() || isOfReceiver(actor));
    }

    /**
     * The only force of which the actor may send rows; null for any.
     *
     * @throws NotAllowed when no file of theirs is taken
     */
    String onlyForce(Actor actor) {
        if (!maySend(actor)) {
            throw new NotAllowed(
                    "Feed files are received by another organisation. Give the file to its intake;"
                            + " nothing of it was stored.");
        }
        return actor.isClient() && !actor.may(Right.FEED_RELAY)
                ? organisations
                        .directory()
                        .organisation(actor.organisationId())
                        .map(Organisation::code)
                        .orElseThrow()
                : null;
    }

    private boolean isOfReceiver(Actor actor) {
        Directory directory = organisations.directory();
        return organisations
                .intakeService()
                .flatMap(directory::service)
                .map(Service::organisationId)
                .filter(receiver -> receiver == actor.organisationId())
                .isPresent();
    }
}
