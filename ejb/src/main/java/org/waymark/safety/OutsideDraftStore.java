package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedDraftText;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps papers of other agencies that somebody has only begun to enter for a meeting. */
@ApplicationScoped
class OutsideDraftStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    /**
     * They go along when another meeting takes the list, sealed under its key: nobody could open
     * them any more by a meeting that is gone. Who has begun one for the other, too, keeps that.
     *
     * @throws org.waymark.person.seal.KeyOutOfReach when they cannot be sealed anew now
     */
    void goInto(long meetingId, long other) {
        String from = ListDrafts.OUTSIDE + meetingId;
        String to = ListDrafts.OUTSIDE + other;
        for (Row row :
                SqlReader.rows(
                        entityManager,
                        "SELECT account_id, content FROM draft WHERE form_key = ?",
                        from)) {
            try {
                moved(row.number(0), row.text(1), meetingId, from, other, to);
            } catch (ContentDestroyed gone) {
                // nothing is left of it
            }
        }
        SqlReader.change(entityManager, "DELETE FROM draft WHERE form_key = ?", from);
    }

    private void moved(
            long accountId, String content, long meetingId, String from, long other, String to) {
        String plain =
                keys.openText(
                        meetingId,
                        SealedDraftText.field(accountId, from),
                        Base64.getDecoder().decode(content));
        byte[] sealed =
                keys.seal(
                        other,
                        SealedDraftText.field(accountId, to),
                        plain.getBytes(StandardCharsets.UTF_8));
        SqlReader.change(
                entityManager,
                "INSERT IGNORE INTO draft (account_id, form_key, content, saved_at) SELECT"
                        + " account_id, ?, ?, saved_at FROM draft WHERE account_id = ? AND form_key ="
                        + " ?",
                to,
                Base64.getEncoder().encodeToString(sealed),
                accountId,
                from);
    }
}
