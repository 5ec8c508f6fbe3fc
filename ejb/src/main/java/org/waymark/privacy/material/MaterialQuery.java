package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.document.FileKind;
import org.waymark.privacy.redaction.PdfPages;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;

/** Reads the register of requests for material, one request, and one record of it. */
@Stateless
@Guarded
public class MaterialQuery {

    /** Requests of one page. */
    public static final int PAGE = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private MaterialStore store;
    @Inject private MaterialReader reader;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** One line of the register. It names nobody; the case by its reference. */
    public record Line(
            long id,
            String reference,
            String caseReference,
            Basis basis,
            String authority,
            String authorityRef,
            Instant receivedAt,
            LocalDate answerBy,
            MaterialState state) {}

    /** One step. */
    public record Step(Instant at, String who, MaterialMove move, String detail) {}

    /**
     * One record as it is listed.
     *
     * @param places how many places are taken out, in words; null when none
     */
    public record ItemLine(
            long id,
            MaterialKind kind,
            String description,
            Decision decision,
            WithheldFor reason,
            String places,
            boolean elsewhere) {}

    /**
     * One request with all that belongs to it.
     *
     * @param prepares may whoever looks read the records and decide about them?
     * @param approves may they approve it now?
     * @param missing what is missing before a second person is asked
     * @param repeated what is taken out of one record and still stands in another
     */
    public record Request(
            String reference,
            String caseReference,
            Asked asked,
            MaterialState state,
            Instant receivedAt,
            Weighed weighed,
            Set<Shortfall> shortfalls,
            List<ItemLine> items,
            List<Step> steps,
            String reply,
            boolean prepares,
            boolean approves,
            int approvalsLeft,
            List<String> missing,
            List<String> repeated) {}

    /**
     * One record to be decided about.
     *
     * @param text null when it is kept elsewhere
     * @param words what is taken out now: one phrase in each line, or pages of a PDF
     * @param file of a document that may be opened; null of everything else
     * @param author null when it is not sealed here
     */
    public record Item(
            long id,
            String description,
            MaterialKind kind,
            Decision decision,
            WithheldFor reason,
            String why,
            String text,
            String words,
            String authorSaid,
            boolean editable,
            FileKind file,
            AuthorAsked author) {}

    /** One page of the register, what came first first. */
    @Needs({Right.MATERIAL_PREPARE, Right.MATERIAL_APPROVE})
    public Page<Line> page(boolean open, PageKey key) {
        subject.list("requests for material, " + (open ? "open" : "ended"));
        MaterialScope scope = MaterialScope.of(current.get());
        Query query =
                entityManager.createNativeQuery(
                        "SELECT m.id, m.reference, c.reference, m.basis, m.authority,"
                                + " m.authority_ref, m.received_at, m.answer_by, m.state,"
                                + " c.id, c.person_id FROM"
                                + " material_request m JOIN support_case c ON c.id = m.case_id WHERE"
                                + " m.is_open = ? AND "
                                + key.condition("m.received_at", "m.id")
                                + " AND "
                                + scope.sql()
                                + key.order("m.received_at", "m.id")
                                + " LIMIT "
                                + (PAGE + 1));
        query.setParameter(1, open);
        int at = 2;
        for (Object value : key.values()) {
            query.setParameter(at++, value);
        }
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        List<Row> rows = Row.of(query.getResultList());
        List<Line> lines =
                rows.stream()
                        .map(
                                row ->
                                        new Line(
                                                row.number(0),
                                                row.text(1),
                                                row.text(2),
                                                Basis.valueOf(row.text(3)),
                                                row.text(4),
                                                row.text(5),
                                                Columns.instant(row.columns()[6]),
                                                row.date(7),
                                                MaterialState.valueOf(row.text(8))))
                        .toList();
        Page<Line> page = Page.of(lines, PAGE, key);
        Set<Long> shown = page.rows().stream().map(Line::id).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> shown.contains(row.number(0)))
                .forEach(
                        row ->
                                subject.supportCase(
                                        row.number(9),
                                        row.number(10),
                                        "request for material shown in a list"));
        return page;
    }

    /**
     * One request. Who only approves reads none of its records here, but the draft of the paper.
     *
     * @throws org.waymark.shared.NotFound when it does not exist for the actor
     */
    @Needs({Right.MATERIAL_PREPARE, Right.MATERIAL_APPROVE})
    public Request request(String reference) {
        MaterialRequest request =
                store.load(MaterialScope.of(current.get()), reference, "request for material read");
        List<MaterialItem> items = store.items(request.id());
        Weighed weighed = store.weighing(request.id()).weighed();
        boolean prepares = prepares(reference);
        List<MaterialApproval> approvals = store.approvals(request.id());
        boolean approved =
                approvals.stream().anyMatch(each -> each.accountId() == current.get().id());
        return new Request(
                request.reference(),
                store.caseReference(request.caseId()),
                request.asked(),
                request.state(),
                request.receivedAt(),
                weighed,
                Shortfall.of(request.asked()),
                items.stream().map(MaterialQuery::line).toList(),
                steps(request.id()),
                request.reply(),
                prepares,
                request.state() == MaterialState.APPROVAL
                        && current.get().may(Right.MATERIAL_APPROVE)
                        && !approved
                        && !hadAHand(request, items),
                request.asked().approvals() - approvals.size(),
                Readiness.missing(request.asked(), weighed, items),
                prepares && request.state() == MaterialState.REVIEW
                        ? Repetition.among(items, item -> reader.released(item).orElse(null))
                        : List.of());
    }

    /** One record, for whoever decides about it. */
    @Needs(Right.MATERIAL_PREPARE)
    public Item item(String reference, long id) {
        MaterialRequest request =
                store.load(
                        MaterialScope.prepared(current.get()), reference, "record of request read");
        MaterialItem item = store.item(request, id);
        MaterialContent content = item.isElsewhere() ? null : reader.released(item).orElse(null);
        boolean same = content != null && item.decision().isGiven() && item.isAbout(content);
        return new Item(
                item.id(),
                item.description(),
                item.kind(),
                item.decision(),
                item.reason(),
                item.why(),
                content == null ? null : content.text(),
                same ? out(item, content) : null,
                item.authorSaid(),
                request.state() == MaterialState.REVIEW,
                content == null || content.isWords() ? null : content.kind(),
                item.kind().isSealed() && !item.isElsewhere() ? reader.asked(item) : null);
    }

    private static String out(MaterialItem item, MaterialContent content) {
        return content.isWords()
                ? String.join("\n", Repetition.phrases(item, content.text()))
                : PdfPages.shown(item.redaction());
    }

    private boolean hadAHand(MaterialRequest request, List<MaterialItem> items) {
        Long me = current.get().id();
        return request.wasPreparedBy(me)
                || me.equals(request.submittedBy())
                || me.equals(store.weighing(request.id()).weighedBy())
                || items.stream().anyMatch(item -> me.equals(item.decidedBy()));
    }

    private boolean prepares(String reference) {
        return current.get().may(Right.MATERIAL_PREPARE)
                && store.isWithin(MaterialScope.prepared(current.get()), reference);
    }

    private List<Step> steps(long requestId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT e.at, a.display_name, e.move, e.detail FROM"
                                                + " material_event e JOIN account a ON a.id ="
                                                + " e.account_id WHERE e.request_id = ? ORDER BY e.id")
                                .setParameter(1, requestId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Step(
                                        Columns.instant(row.columns()[0]),
                                        row.text(1),
                                        MaterialMove.valueOf(row.text(2)),
                                        row.text(3)))
                .toList();
    }

    private static ItemLine line(MaterialItem item) {
        return new ItemLine(
                item.id(),
                item.kind(),
                item.description(),
                item.decision(),
                item.reason(),
                item.redaction().isEmpty() ? null : item.redaction().toString(),
                item.isElsewhere());
    }
}
