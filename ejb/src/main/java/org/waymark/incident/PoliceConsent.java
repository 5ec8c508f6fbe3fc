package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.casework.CaseAccess;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.referral.SharingConsent;

/**
 * What the register says about a force that is told for somebody. A no to the force stands until
 * they have said yes there; that it was told is on record as everything that crosses.
 */
@ApplicationScoped
class PoliceConsent {

    @Inject private SharingConsent register;
    @Inject private Organisations organisations;

    /** Adds why the force may not be told who it is, beside a field. */
    void check(
            CaseAccess.Found found,
            Organisation police,
            TellingPolice.How how,
            String field,
            Map<String, String> problems) {
        if (how == TellingPolice.How.NAMED
                && register.standing(found.personId(), ours(found), police.id())
                        == SharingConsent.Standing.REFUSED) {
            problems.putIfAbsent(
                    field,
                    "They have said no to "
                            + police.name()
                            + ". Ask them; where that has changed, write their yes down under Consent"
                            + " first.");
        }
    }

    /** The force was told. */
    void told(CaseAccess.Found found, Organisation police, TellingPolice.How how, String whatItIs) {
        register.passedOn(
                found.referralId(),
                found.personId(),
                ours(found),
                police.id(),
                whatItIs
                        + (how == TellingPolice.How.NAMED
                                ? ", with their name and date of birth"
                                : ", without a name"));
    }

    private long ours(CaseAccess.Found found) {
        return organisations
                .directory()
                .service(found.serviceId())
                .map(Service::organisationId)
                .orElseThrow();
    }
}
