package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether somebody answers for the data protection of all, where no statement asks it itself. */
@ApplicationScoped
public class OwnRecordsQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** True at the one organisation that is marked so. */
    public boolean answersForAll(Actor actor) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM DUAL WHERE " + OwnRecords.answersForAll())
                .setParameter(1, actor.organisationId())
                .getResultList()
                .isEmpty();
    }
}
