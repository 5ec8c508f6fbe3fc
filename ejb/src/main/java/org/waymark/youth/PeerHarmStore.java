package org.waymark.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what was agreed about harm between young people; of a case opened before. */
@ApplicationScoped
class PeerHarmStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The newest, which stands, first. */
    List<PeerHarm> of(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT h.lead_name, h.told_on, h.own_plan, h.others, h.others_plan,"
                                + " a.display_name, h.at FROM peer_harm h JOIN account a ON a.id ="
                                + " h.account_id WHERE h.case_id = ? ORDER BY h.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(PeerHarmStore::harm)
                .toList();
    }

    private static PeerHarm harm(Row row) {
        return new PeerHarm(
                row.text(0),
                row.date(1),
                row.text(2),
                PeerHarm.Others.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                Columns.instant(row.columns()[6]));
    }

    void add(long caseId, PeerHarm harm, Instant at, long by) {
        SqlReader.change(
                entityManager,
                "INSERT INTO peer_harm (id, case_id, lead_name, told_on, own_plan, others, others_plan,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                harm.lead().strip(),
                harm.toldOn(),
                harm.ownPlan().strip(),
                harm.others().name(),
                harm.othersPlan().strip(),
                by,
                Columns.utc(at));
    }
}
