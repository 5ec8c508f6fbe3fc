package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.person.ToldPerson;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.reference.ReferenceData;
import org.waymark.safety.Child;
import org.waymark.safety.Disclosure;
import org.waymark.safety.FurtherIncident;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.OutsideRecords;
import org.waymark.safety.SafeHomeStep;
import org.waymark.safety.SafetyRecordReader;
import org.waymark.safety.SafetyRecordReader.Held;
import org.waymark.shared.Row;

/**
 * Safety plan, children, orders and papers for a meeting of agencies, as parts of a record.
 * Children and everybody whom an order or a paper names are somebody else: what is about them is
 * marked.
 */
@ApplicationScoped
class SafetyItemsReader {

    private static final String TEXT = "text.";
    private static final String OWNER = "owner.";

    /** What a paper says of others; the rest of it is about the person. */
    private static final Set<MaracReferral.Field> OF_OTHERS =
            Set.of(
                    MaracReferral.Field.CONTACT,
                    MaracReferral.Field.CONTACT_WAY,
                    MaracReferral.Field.AUTHORISER,
                    MaracReferral.Field.AFRAID_OF,
                    MaracReferral.Field.SAFE_WITH,
                    MaracReferral.Field.NOT_SAFE_WITH);

    @Inject private RecordRowsReader rows;
    @Inject private SafetyRecordReader safety;
    @Inject private ReferenceData reference;
    @Inject private OutsideRecords papers;

    /**
     * Plan, children, orders, applications under Clare's Law and whether support may be given up.
     */
    ItemText plans(long caseId) {
        ItemText text = new ItemText();
        opened(text, into -> plan(into, caseId));
        opened(text, into -> children(into, caseId));
        opened(text, into -> orders(into, caseId));
        for (Row row :
                rows.rows(
                        "SELECT applied_on, to_ask, checked_on, met_on, answered_on, outcome FROM"
                                + " disclosure_application WHERE case_id = ? ORDER BY id",
                        caseId)) {
            text.line("Application under Clare\u2019s Law", row.date(0))
                    .line("  Under", row.flag(1) ? "the right to ask" : "the right to know")
                    .line("  First check of the police", row.date(2))
                    .line("  Police met you", row.date(3))
                    .line("  Answered", row.date(4))
                    .line(
                            "  Outcome",
                            row.text(5) == null
                                    ? null
                                    : Disclosure.Outcome.valueOf(row.text(5)).label());
        }
        opened(text, into -> withdrawals(into, caseId));
        opened(text, into -> incidents(into, caseId));
        opened(text, into -> homes(into, caseId));
        return text;
    }

    /** What can never be opened again says so, and the rest is there. */
    private static void opened(ItemText text, Consumer<ItemText> part) {
        try {
            part.accept(text);
        } catch (ContentDestroyed gone) {
            text.paragraph(gone.getMessage());
        }
    }

    private void plan(ItemText text, long caseId) {
        for (Held plan : safety.plans(caseId)) {
            text.line("Safety plan, " + plan.fact(), plan.at())
                    .line("  Written by", plan.by())
                    .line("  To be looked at again", plan.on());
            plan.words()
                    .forEach(
                            (key, words) -> {
                                if (key.startsWith(TEXT)) {
                                    String area = key.substring(TEXT.length());
                                    text.line("  " + reference.label("safety_area", area), words)
                                            .line(
                                                    "    Who does it",
                                                    plan.words().get(OWNER + area));
                                }
                            });
        }
    }

    private void children(ItemText text, long caseId) {
        for (Held child : safety.children(caseId)) {
            text.line("Record of a child, " + child.fact(), child.at())
                    .line("  Written by", child.by());
            for (Child.Field field : Child.Field.values()) {
                String words = child.words().get(field.name());
                if (field == Child.Field.NAME) {
                    text.name("  " + field.label(), words);
                } else {
                    text.other("  " + field.label(), words);
                }
            }
            text.line("  Why it was taken out", child.words().get("REMOVED"));
        }
        for (Held told : safety.safeguarding(caseId)) {
            text.line("Children\u2019s social care, " + told.fact(), told.on())
                    .line("  Authority", told.words().get("authority"))
                    .other("  Why", told.words().get("reason"))
                    .other("  What came of it", told.words().get("outcome"));
        }
    }

    private void orders(ItemText text, long caseId) {
        Map<Long, String> course = safety.courseOfOrders(caseId);
        for (Held order : safety.orders(caseId)) {
            text.line(reference.label("order_kind", order.fact()), order.on())
                    .line("  Went", course.get(order.id()))
                    .line("  By", order.words().get("court"))
                    .name("  Against", order.words().get("against"))
                    .name("  Their birth", order.words().get("born"))
                    .line("  Terms", order.words().get("terms"));
        }
        for (Held varied : safety.variations(caseId)) {
            text.line("An order was varied, " + varied.fact(), varied.on())
                    .line("  Terms", varied.words().get("terms"));
        }
        for (Held breach : safety.breaches(caseId)) {
            text.line("Breach of an order, " + breach.fact(), breach.on())
                    .line("  What happened", breach.words().get("what"))
                    .line("  Crime reference", breach.words().get("crime"));
        }
    }

    private void incidents(ItemText text, long caseId) {
        for (Held incident : safety.incidents(caseId)) {
            String[] police = incident.fact().split(" ");
            text.line("It happened again", incident.on())
                    .line("  Kind", reference.label("further_incident_kind", police[1]))
                    .line("  What happened", incident.words().get("what"))
                    .line("  Where", incident.words().get("place"))
                    .line("  What there is to show for it", incident.words().get("evidence"))
                    .line("  Police", FurtherIncident.Police.valueOf(police[0]).label())
                    .line("  Told on", known(police[2]))
                    .line("  They did not want police to be told on", known(police[3]))
                    .line("  Crime reference", incident.words().get("crime"))
                    .line("  Why it was an error", incident.words().get("struck"));
        }
    }

    private static String known(String day) {
        return SafetyRecordReader.NONE.equals(day) ? null : day;
    }

    private void homes(ItemText text, long caseId) {
        Map<Long, String[]> answers = safety.answersOfHomes(caseId);
        for (Held step : safety.homes(caseId)) {
            String[] answer = answers.get(step.id());
            text.line(reference.label("safe_home_kind", step.fact()), step.on())
                    .line("  Who was asked", step.words().get("who"))
                    .line("  What they said", step.words().get("note"))
                    .line("  What became of it", SafeHomeStep.State.valueOf(answer[0]).label())
                    .line("  On", answer[2])
                    .line(
                            "  Why",
                            answer[1] == null ? null : reference.label("safe_home_why", answer[1]));
        }
    }

    private void withdrawals(ItemText text, long caseId) {
        for (Held mark : safety.withdrawals(caseId)) {
            text.line("Support may be given up: " + mark.fact(), mark.at())
                    .line("  Why we thought so", mark.words().get("reason"));
        }
    }

    /**
     * What this service wrote for meetings of agencies, paper by paper. What agencies brought and
     * took on there is theirs: that it exists is said, and it is weighed with them.
     */
    List<RecordItem> marac(long caseId) {
        try {
            return safety.marac(caseId).stream()
                    .map(paper -> paper(paper).item(RecordSource.MARAC, paper.id(), paper.at()))
                    .toList();
        } catch (ContentDestroyed gone) {
            return List.of(
                    new ItemText()
                            .paragraph(gone.getMessage())
                            .item(RecordSource.MARAC, caseId, null));
        }
    }

    /**
     * What other agencies wrote of them for such a meeting, and was taken in.
     *
     * @param asVictim of these, the ones in which they are the victim; in the others everything is
     *     about somebody else, and marked
     */
    List<RecordItem> outside(long organisationId, List<Long> ids, List<Long> asVictim) {
        return ids.isEmpty()
                ? List.of()
                : papers.papers(organisationId, ids).stream()
                        .map(paper -> outside(paper, asVictim.contains(paper.id())))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private RecordItem outside(OutsideRecords.Paper paper, boolean victim) {
        ItemText text =
                new ItemText()
                        .line("Sent by", reference.label("marac_agency", paper.agency()))
                        .line("Referred on", paper.referredOn())
                        .line("Meeting", paper.meetingOn())
                        .line("Stands", paper.state().label());
        if (paper.words().isEmpty()) {
            text.paragraph("The words of this paper cannot be opened now.");
        }
        paper.people().stream()
                .filter(
                        each ->
                                each.role() == ToldPerson.Role.SUSPECT
                                        || !victim && each.role() == ToldPerson.Role.VICTIM)
                .forEach(each -> text.hidden(each.name()));
        words(text, paper.words(), !victim);
        counts(text, paper.id());
        return text.item(RecordSource.MARAC, paper.id(), null);
    }

    private ItemText paper(Held paper) {
        ItemText text =
                new ItemText()
                        .line("Referred on", paper.on())
                        .line("Stands", MaracReferral.State.valueOf(paper.fact()).label())
                        .line("Written by", paper.by());
        words(text, paper.words(), false);
        counts(text, paper.id());
        return text;
    }

    private static void words(ItemText text, Map<String, String> said, boolean ofOthers) {
        for (MaracReferral.Field field : MaracReferral.Field.values()) {
            String words = said.get(field.name());
            if (ofOthers || OF_OTHERS.contains(field)) {
                text.other(field.label(), words);
            } else {
                text.line(field.label(), words);
            }
        }
        said.forEach(
                (key, words) -> {
                    if (!isField(key)) {
                        text.other("About somebody named in it", words);
                    }
                });
    }

    private void counts(ItemText text, long id) {
        for (Row row :
                rows.rows(
                        "SELECT (SELECT COUNT(*) FROM marac_information WHERE referral_id = m.id),"
                                + " (SELECT COUNT(*) FROM marac_action WHERE referral_id = m.id) FROM"
                                + " marac_referral m WHERE m.id = ?",
                        id)) {
            counted(text, "What agencies brought to the meeting", row.count(0));
            counted(text, "What agencies took on there", row.count(1));
        }
    }

    private static void counted(ItemText text, String what, int number) {
        if (number > 0) {
            text.line(what, number + ", weighed with the agencies when you ask for it");
        }
    }

    private static boolean isField(String key) {
        for (MaracReferral.Field field : MaracReferral.Field.values()) {
            if (field.name().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
