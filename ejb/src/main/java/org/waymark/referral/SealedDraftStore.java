package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedDraftText;
import org.waymark.shared.Row;

/** What colleagues are typing about a person while that person becomes restricted, or no longer. */
@ApplicationScoped
class SealedDraftStore {

    private static final String NOTES = "sealed:%";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    void seal(long personId) {
        for (Row row : drafts(personId)) {
            String kept = row.text(2);
            if (!SealedDraftText.isSealed(kept)) {
                keep(row, SealedDraftText.sealed(keys, personId, row.number(0), row.text(1), kept));
            }
        }
    }

    void unseal(long personId) {
        for (Row row : drafts(personId)) {
            if (SealedDraftText.isSealed(row.text(2))) {
                keep(row, SealedDraftText.opened(keys, row.number(0), row.text(1), row.text(2)));
            }
        }
    }

    private void keep(Row row, String content) {
        entityManager
                .createNativeQuery(
                        "UPDATE draft SET content = ? WHERE account_id = ? AND form_key = ?")
                .setParameter(1, content)
                .setParameter(2, row.number(0))
                .setParameter(3, row.text(1))
                .executeUpdate();
    }

    /** Of forms that name a referral or a case of the person, but for those of sealed notes. */
    private Set<Row> drafts(long personId) {
        Set<String> references = new TreeSet<>();
        for (Row row :
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT reference FROM referral WHERE person_id = ? UNION"
                                                + " SELECT reference FROM support_case WHERE person_id"
                                                + " = ?")
                                .setParameter(1, personId)
                                .setParameter(2, personId)
                                .getResultList())) {
            references.add(row.text(0));
        }
        Set<Row> drafts = new LinkedHashSet<>();
        for (String reference : references) {
            List<?> found =
                    entityManager
                            .createNativeQuery(
                                    "SELECT account_id, form_key, content FROM draft WHERE form_key"
                                            + " LIKE ? AND form_key NOT LIKE ?")
                            .setParameter(1, "%" + reference + "%")
                            .setParameter(2, NOTES)
                            .getResultList();
            drafts.addAll(Row.of(found));
        }
        return drafts;
    }
}
