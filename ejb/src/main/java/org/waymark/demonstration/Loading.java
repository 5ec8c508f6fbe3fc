package org.waymark.demonstration;

import java.util.Map;
import org.waymark.reference.CrimeGroup;

/**
 * A referral of the city with the ids and codes it gets in the database.
 *
 * @param caseId null without a case
 * @param identityId of the human being, shared by referrals that were confirmed as theirs
 * @param route why the service was proposed
 * @param accounts username to account id
 */
record Loading(
        CityReferral referral,
        long referralId,
        long personId,
        long identityId,
        Long caseId,
        CityReferenceReader.Service service,
        Long teamId,
        String area,
        String offenceArea,
        CrimeGroup group,
        String route,
        Map<String, Long> accounts) {

    FeedLine line() {
        return referral.line();
    }

    CaseLife life() {
        return referral.life();
    }

    Long account(Staff one) {
        return one == null ? null : accounts.get(one.username());
    }

    Long worker() {
        return life() == null ? null : account(life().worker);
    }

    boolean restricted() {
        return life() != null && life().restricted;
    }
}
