package org.waymark.demonstration;

import java.time.Instant;
import org.waymark.reference.Risk;

/**
 * One referral of the city with its whole life up to now.
 *
 * @param line what was sent, in the cells of the feed, whoever sent it
 * @param source code of the route it came by
 * @param sender code of the organisation that sent it
 * @param sentBy username of the officer or partner with an account, else null
 * @param service code of the service that is proposed or has accepted it
 * @param triaged null while it waits in the inbox
 * @param triagedBy name of the intake worker, null when nobody
 * @param state name of the referral's state
 * @param disposition name of the feed's disposition
 * @param reason why it was held, returned, excluded or declined; null else
 * @param earlier an earlier referral of the same person, or null
 * @param samePerson whether a person has confirmed that it is the same human being
 * @param life the case it opened, or null
 */
record CityReferral(
        FeedLine line,
        String source,
        String sender,
        String sentBy,
        String service,
        Instant reported,
        Instant sent,
        Instant received,
        Instant triaged,
        Staff triagedBy,
        String state,
        String disposition,
        String reason,
        Risk risk,
        CityReferral earlier,
        boolean samePerson,
        CaseLife life) {}
