package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ProcessingLimit;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads one request for its page: what was asked, where it stands, what was done. */
@Stateless
@Guarded
public class RightsRequestQuery {

    private static final String REQUEST =
            "SELECT r.reference, r.kind, r.asker, r.representative, r.authority_seen, r.wanted,"
                    + " r.received_on, o.name, r.record_reference, r.identity_how, r.identity_note,"
                    + " r.identity_on, r.state, r.first_due_on, r.due_on, r.extended_why, r.told_on,"
                    + " r.decision, r.grounds, r.decision_note, r.proposed_by, p.display_name,"
                    + " a.display_name, r.answered_on, r.answered_way, r.answered_to,"
                    + " b.display_name, r.due_at, r.purpose, r.with_seen, r.outside FROM rights_request r LEFT JOIN"
                    + " organisation o ON o.id = r.organisation_id LEFT JOIN account p ON p.id ="
                    + " r.proposed_by LEFT JOIN account a ON a.id = r.approved_by LEFT JOIN account b"
                    + " ON b.id = r.opened_by WHERE r.id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private RightsDesk desk;
    @Inject private SafeDelivery delivery;
    @Inject private RightsStore store;
    @Inject private CurrentActor current;

    /**
     * A request, as its page shows it.
     *
     * @param own did whoever looks propose the decision?
     * @param outside do they stand in a case of another agency alone?
     */
    public record Shown(
            String reference,
            RightsKind kind,
            Asker asker,
            String representative,
            String authoritySeen,
            String wanted,
            LocalDate receivedOn,
            String provider,
            String recordReference,
            IdentityCheck identityHow,
            String identityNote,
            LocalDate identityOn,
            RightsState state,
            LocalDate firstDueOn,
            LocalDate dueOn,
            String extendedWhy,
            LocalDate toldOn,
            RightsOutcome.Decision decision,
            RightsGround grounds,
            String decisionNote,
            String proposedBy,
            String approvedBy,
            LocalDate answeredOn,
            AnswerWay answeredWay,
            String answeredTo,
            String openedBy,
            Instant dueAt,
            ProcessingLimit.Purpose purpose,
            boolean own,
            boolean withSeen,
            boolean outside) {

        /** May it still be extended, and whoever asked be told in time? */
        public boolean isExtendable() {
            return state.isOpen() && extendedWhy == null;
        }

        public boolean isKnown() {
            return (recordReference != null || outside) && identityOn != null;
        }
    }

    /** One line of the register. */
    public record Line(Instant at, String actor, String title, String detail) {}

    /** A part of the record, without its text. */
    public record Part(int place, RecordSource source, RightsItem.Choice choice) {}

    /** A file that was taken. */
    public record Copy(RightsCopy.Format format, Instant at, String by, boolean counts) {}

    /** A way to answer; {@code why} it may not be used, or null. */
    public record Way(long pointId, AnswerWay way, String value, String why) {}

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    @Needs(Right.RIGHTS_WORK)
    public Shown request(String reference) {
        return shown(
                rows(REQUEST, desk.read(reference, "request read").id()).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /** Its register, the newest first. */
    @Needs(Right.RIGHTS_WORK)
    public List<Line> register(String reference) {
        return rows(
                        "SELECT at, actor, title, detail FROM rights_event WHERE request_id = ? ORDER"
                                + " BY id DESC LIMIT 200",
                        desk.read(reference, "register read").id())
                .stream()
                .map(
                        row ->
                                new Line(
                                        Columns.instant(row.columns()[0]),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3)))
                .toList();
    }

    /** The parts that are looked through, in their order. */
    @Needs(Right.RIGHTS_WORK)
    public List<Part> parts(String reference) {
        return store.items(desk.read(reference, "list of parts read").id()).stream()
                .map(item -> new Part(item.place(), item.source(), item.choice()))
                .toList();
    }

    /** What was given. */
    @Needs(Right.RIGHTS_WORK)
    public List<Copy> copies(String reference) {
        return rows(
                        "SELECT c.format, c.taken_at, a.display_name, c.again_at FROM rights_copy c"
                                + " JOIN account a ON a.id = c.taken_by WHERE c.request_id = ? ORDER BY"
                                + " c.id",
                        desk.read(reference, "copies taken read").id())
                .stream()
                .map(
                        row ->
                                new Copy(
                                        RightsCopy.Format.valueOf(row.text(0)),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2),
                                        row.columns()[3] == null))
                .toList();
    }

    /** The ways on record by which the person could be answered, and which are not safe. */
    @Needs(Right.RIGHTS_WORK)
    public List<Way> ways(String reference) {
        return delivery.choices(desk.read(reference, "how to answer read")).stream()
                .map(each -> new Way(each.pointId(), each.way(), each.value(), each.why()))
                .toList();
    }

    private List<Row> rows(String sql, long id) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, id).getResultList());
    }

    private Shown shown(Row row) {
        return new Shown(
                row.text(0),
                RightsKind.valueOf(row.text(1)),
                Asker.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.date(6),
                row.text(7),
                row.text(8),
                row.text(9) == null ? null : IdentityCheck.valueOf(row.text(9)),
                row.text(10),
                row.date(11),
                RightsState.valueOf(row.text(12)),
                row.date(13),
                row.date(14),
                row.text(15),
                row.date(16),
                row.text(17) == null ? null : RightsOutcome.Decision.valueOf(row.text(17)),
                row.text(18) == null ? null : RightsGround.valueOf(row.text(18)),
                row.text(19),
                row.text(21),
                row.text(22),
                row.date(23),
                row.text(24) == null ? null : AnswerWay.valueOf(row.text(24)),
                row.text(25),
                row.text(26),
                Columns.instant(row.columns()[27]),
                row.text(28) == null ? null : ProcessingLimit.Purpose.valueOf(row.text(28)),
                row.number(20) != null && row.number(20) == current.get().id(),
                row.flag(29),
                row.flag(30));
    }
}
