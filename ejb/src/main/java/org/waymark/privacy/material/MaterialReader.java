package org.waymark.privacy.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.privacy.redaction.PdfPages;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.privacy.redaction.UnsafePdf;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.SealedReading;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Gathers the records of one case that a request names, and reads the text of one. Telephone
 * numbers, e-mails and addresses are never among it: how somebody is reached is no material.
 */
@ApplicationScoped
class MaterialReader {

    /** Records of one request; a request for more is too broad to be decided record by record. */
    static final int MOST = 2_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, h:mm a", Locale.UK);

    /** Parameters: case, from, until. Columns: id, time, and what the description says beside. */
    private static final Map<MaterialKind, String> FIND =
            Map.of(
                    MaterialKind.REFERRAL,
                    "SELECT r.id, r.received_at, 'The referral' FROM referral r JOIN support_case c ON"
                            + " c.referral_id = r.id WHERE c.id = ? AND r.received_at >= ? AND"
                            + " r.received_at < ?",
                    MaterialKind.NOTES,
                    "SELECT id, at, CASE WHEN kind = 'RISK' THEN 'Case note (risk)' ELSE 'Case note"
                            + " (factual record)' END FROM note WHERE case_id = ? AND at >= ? AND at <"
                            + " ? AND kind IN ('FACTUAL', 'RISK')",
                    MaterialKind.OVERSIGHT,
                    "SELECT id, at, 'Note of management oversight' FROM note WHERE case_id = ? AND at"
                            + " >= ? AND at < ? AND kind = 'OVERSIGHT'",
                    MaterialKind.CONTACT,
                    "SELECT id, at, 'Contact attempt' FROM contact_attempt WHERE case_id = ? AND at >="
                            + " ? AND at < ?",
                    MaterialKind.NEEDS,
                    "SELECT id, at, CONCAT('Needs assessment, version ', version_no) FROM"
                            + " needs_assessment WHERE case_id = ? AND at >= ? AND at < ?",
                    MaterialKind.PLAN,
                    "SELECT id, created_at, 'Step of the support plan' FROM plan_action WHERE case_id ="
                            + " ? AND created_at >= ? AND created_at < ?");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedReading sealed;
    @Inject private MaterialFiles files;

    /** A record within the scope. */
    record Found(MaterialKind kind, long sourceId, Instant at, String description) {}

    /** Those of the case, of the kinds and between the days that were asked for, and no others. */
    List<Found> find(long caseId, Asked asked) {
        List<Found> found = new ArrayList<>();
        for (MaterialKind kind : asked.kinds()) {
            if (FIND.containsKey(kind)) {
                found.addAll(find(kind, caseId, asked.from(), asked.to()));
            }
        }
        Instant from = asked.from().atStartOfDay(LONDON).toInstant();
        Instant to = asked.to().plusDays(1).atStartOfDay(LONDON).toInstant();
        if (asked.kinds().contains(MaterialKind.DOCUMENTS)) {
            found.addAll(files.documents(caseId, from, to));
        }
        if (asked.isCounsellingAsked()) {
            found.addAll(files.counselling(caseId, from, to));
        }
        return found;
    }

    private List<Found> find(MaterialKind kind, long caseId, LocalDate from, LocalDate to) {
        Query query =
                entityManager
                        .createNativeQuery(FIND.get(kind) + " LIMIT " + (MOST + 1))
                        .setParameter(1, caseId)
                        .setParameter(2, Columns.utc(from.atStartOfDay(LONDON).toInstant()))
                        .setParameter(
                                3, Columns.utc(to.plusDays(1).atStartOfDay(LONDON).toInstant()));
        return Row.of(query.getResultList()).stream()
                .map(
                        row -> {
                            Instant at = Columns.instant(row.columns()[1]);
                            return new Found(
                                    kind, row.number(0), at, row.text(2) + ", " + time(at));
                        })
                .toList();
    }

    /**
     * What stands in a record now; empty while whoever wrote it has not released it.
     *
     * @throws NotFound when it is gone
     */
    Optional<MaterialContent> released(MaterialItem item) {
        return switch (item.kind()) {
            case DOCUMENTS, COUNSELLING, THERAPEUTIC -> files.content(item);
            default -> Optional.of(MaterialContent.words(text(item)));
        };
    }

    /** How far whoever wrote it is with it. */
    AuthorAsked asked(MaterialItem item) {
        return files.review(item)
                .map(
                        review ->
                                review.isReleased()
                                        ? AuthorAsked.RELEASED
                                        : review.isKept() ? AuthorAsked.KEPT : AuthorAsked.WAITING)
                .orElse(AuthorAsked.NO);
    }

    /** What whoever wrote counselling information said about giving it. */
    String authorSaid(MaterialItem item) {
        return files.review(item).map(SealedReview::why).orElse(null);
    }

    /**
     * The pages of a document that are left out.
     *
     * @param typed such as "2, 4-6"
     * @throws BadInput when it is none that can be set on paper, or has not these pages
     */
    Redaction pages(MaterialContent content, String typed) {
        return switch (content.kind()) {
            case PDF -> {
                try {
                    byte[] pdf = files.bytes(content.versionId());
                    Redaction out = PdfPages.typed(typed, PdfPages.count(pdf));
                    PdfPages.without(pdf, out);
                    yield out;
                } catch (IllegalArgumentException mistyped) {
                    throw new BadInput("words", mistyped.getMessage());
                } catch (UnsafePdf unsafe) {
                    throw new BadInput("decision", unsafe.getMessage());
                } catch (IOException unreadable) {
                    throw new BadInput(
                            "decision",
                            "This PDF cannot be set on the paper, it may be protected. Add it to the"
                                    + " case without protection, and gather again.");
                }
            }
            case PNG, JPEG -> {
                files.requireDrawable(content.versionId());
                if (!typed.isBlank()) {
                    throw new BadInput("words", "A picture is given whole, or withheld.");
                }
                yield Redaction.NOTHING;
            }
            default ->
                    throw new BadInput(
                            "decision",
                            "This kind of document has no pages that can be set on the paper. Save it"
                                    + " as a PDF, add that to the case as its newer version, and"
                                    + " gather again.");
        };
    }

    private String text(MaterialItem item) {
        return switch (item.kind()) {
            case REFERRAL ->
                    referral(
                            one(
                                    "SELECT r.received_at, o.name, r.offence_title, r.offence_from,"
                                            + " r.offence_to, NULLIF(r.reported_at, r.sent_at), CASE WHEN "
                                            + CrimeReference.GIVEN
                                            + " THEN r.crime_ref END, r.consent, r.note, r.id, r.person_id, r.sealed FROM"
                                            + " referral r LEFT JOIN organisation o ON o.id = r.sender_id WHERE"
                                            + " r.id = ?",
                                    item));
            case NOTES, OVERSIGHT ->
                    MaterialText.note(
                            one(
                                    "SELECT n.at, a.display_name, n.text, n.superseded_at,"
                                            + " n.correction_reason FROM note n JOIN account a ON a.id ="
                                            + " n.account_id WHERE n.id = ?",
                                    item));
            case CONTACT ->
                    MaterialText.contact(
                            one(
                                    "SELECT t.at, a.display_name, t.channel, t.outcome, t.note FROM"
                                            + " contact_attempt t JOIN account a ON a.id = t.account_id WHERE"
                                            + " t.id = ?",
                                    item));
            case NEEDS ->
                    MaterialText.needs(
                            one(
                                    "SELECT n.at, a.display_name, n.point, n.version_no FROM needs_assessment n"
                                            + " JOIN account a ON a.id = n.account_id WHERE n.id = ?",
                                    item),
                            rows(
                                    "SELECT category, answer, severity, own_words, action, unmet_reason,"
                                            + " provider, met_on FROM need WHERE assessment_id = ? AND answer <> 'NOT_ASKED' ORDER BY"
                                            + " category",
                                    item));
            case PLAN ->
                    MaterialText.plan(
                            one(
                                    "SELECT p.created_at, a.display_name, p.action, p.owner, p.due_on,"
                                            + " p.done_at, p.outcome FROM plan_action p JOIN account a ON a.id ="
                                            + " p.created_by WHERE p.id = ?",
                                    item));
            case DOCUMENTS, COUNSELLING, THERAPEUTIC -> throw new NotFound();
        };
    }

    private String referral(Row row) {
        byte[] words = (byte[]) row.columns()[11];
        return MaterialText.referral(
                row, sealed.note(row.number(10), row.number(9), row.text(8), words));
    }

    private Row one(String sql, MaterialItem item) {
        return rows(sql, item).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Row> rows(String sql, MaterialItem item) {
        return Row.of(
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, item.sourceId())
                        .getResultList());
    }

    /** A moment as paper says it, in London. */
    static String time(Instant at) {
        return at.atZone(LONDON).format(TIME);
    }
}
