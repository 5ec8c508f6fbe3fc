package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.reference.Validity;
import org.waymark.shared.SqlReader;

/** Reads the versions of the guidance on Clare's Law. */
@ApplicationScoped
public class DisclosureGuidanceReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** All versions, the newest first. */
    public List<DisclosureGuidance> all() {
        return SqlReader.rows(
                        entityManager,
                        "SELECT check_days, meet_working_days, complete_days, valid_from, valid_to"
                                + " FROM disclosure_guidance WHERE scheme = 'DVDS' ORDER BY valid_from"
                                + " DESC")
                .stream()
                .map(
                        row ->
                                new DisclosureGuidance(
                                        row.count(0),
                                        row.count(1),
                                        row.count(2),
                                        new Validity(row.date(3), row.date(4))))
                .toList();
    }
}
