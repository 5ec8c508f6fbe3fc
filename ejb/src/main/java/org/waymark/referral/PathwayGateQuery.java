package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.pathway.PathwayTerms;
import org.waymark.commissioning.pathway.PathwayTermsReader;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Row;

/** Whom the pathway of a service takes on: with which consent, and of which age. */
@ApplicationScoped
class PathwayGateQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private PathwayTermsReader terms;
    @Inject private Clock clock;

    /**
     * May the service that is proposed take this referral on?
     *
     * @throws BadInput when its pathway does not, with what to do instead
     */
    void check(Referral referral) {
        organisations
                .directory()
                .service(referral.proposedServiceId())
                .flatMap(service -> terms.terms(service.pathway(), today()))
                .ifPresent(given -> check(referral, given));
    }

    private void check(Referral referral, PathwayTerms given) {
        if (given.explicitConsent() && !Consent.EXPLICIT.name().equals(referral.consent())) {
            throw new BadInput(
                    "service",
                    "This service takes on nobody who has not agreed explicitly. Hold the referral"
                            + " until consent is there, or route it to another service.");
        }
        if (!given.fits(age(referral.personId()))) {
            throw new BadInput(
                    "service",
                    "This service is for %s. Route it to another one.".formatted(given.ages()));
        }
    }

    /** The age today; the age that was given where no date of birth is known; null when unknown. */
    private Integer age(long personId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT date_of_birth, age_given FROM person WHERE"
                                                        + " id = ?")
                                        .setParameter(1, personId)
                                        .getResultList())
                        .get(0);
        LocalDate born = row.date(0);
        return born == null
                ? row.count(1)
                : Integer.valueOf(Period.between(born, today()).getYears());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
