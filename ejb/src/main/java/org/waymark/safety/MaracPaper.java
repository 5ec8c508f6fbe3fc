package org.waymark.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.PlainPaper;

/**
 * The referral as the paper that goes to the MARAC: all fields of SafeLives' form, in its order.
 */
final class MaracPaper {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What is worked on after the referral and does not belong to its paper. */
    private static final Set<Field> AFTER =
            Set.of(Field.CHANGED, Field.TRANSFER, Field.WITHDRAWN, Field.FEEDBACK);

    private MaracPaper() {}

    /**
     * @param borough of the MARAC
     * @param label the words of a code of a list
     */
    static PlainPaper of(MaracQuery.Detail detail, String borough, BinaryOperator<String> label) {
        MaracReferral referral = detail.referral();
        PlainPaper paper = new PlainPaper();
        paper.title("Confidential: for the agencies of the meeting only");
        paper.text(
                "The alleged perpetrator must not be told of this paper or of the meeting. Do not copy"
                        + " it, and do not keep it longer than the meeting needs.");
        paper.heading("Referral");
        paper.fact("To", "MARAC " + borough);
        paper.fact("Date", day(referral.referredOn()));
        fields(paper, referral, Field.AGENCY, Field.CONTACT_WAY);
        paper.heading("Victim");
        fields(paper, referral, Field.VICTIM, Field.DIVERSITY);
        paper.heading("Alleged perpetrator");
        for (Perpetrator each : referral.perpetrators()) {
            paper.fact("Name", each.name());
            paper.always("Date of birth", each.born());
            paper.always("Address", each.address());
            paper.always("Relationship to the victim", each.relationship());
        }
        paper.heading("Children");
        List<String> children = referral.children();
        paper.list(children);
        if (children.isEmpty()) {
            paper.text("None is known.");
        }
        criteria(paper, referral);
        paper.heading("What the victim knows and wants");
        paper.fact("Does the victim know of the referral?", referral.aware() ? "Yes" : "No");
        paper.fact("Consent", referral.consent().label());
        fields(paper, referral, Field.WHY_NOT_AWARE, Field.OTHER_MARAC);
        if (!detail.information().isEmpty()) {
            paper.heading("Information");
            detail.information()
                    .forEach(
                            each ->
                                    paper.fact(
                                            label.apply("marac_agency", each.agency()),
                                            each.text()));
        }
        if (!detail.actions().isEmpty()) {
            paper.heading("Actions");
            detail.actions()
                    .forEach(
                            each ->
                                    paper.fact(
                                            label.apply("marac_agency", each.agency())
                                                    + ", by "
                                                    + day(each.dueOn()),
                                            each.what()
                                                    + (each.owner() == null
                                                            ? ""
                                                            : "\nWho: " + each.owner())
                                                    + (each.outcome() == null
                                                            ? ""
                                                            : "\nDone: " + each.outcome())));
        }
        return paper;
    }

    private static void criteria(PlainPaper paper, MaracReferral referral) {
        paper.heading("Reason for the referral");
        MaracCriteria criteria = referral.criteria();
        paper.fact("Professional judgement", yes(criteria.judgement()));
        paper.fact(
                "Visible high risk",
                yes(criteria.visible())
                        + (referral.score() == null
                                ? ""
                                : ", " + referral.score() + " answers with yes"));
        paper.fact(
                "Potential escalation",
                yes(criteria.escalation())
                        + counted(referral.incidents(), "incidents")
                        + counted(referral.crimes(), "crimes"));
        paper.fact("Repeat within 12 months", yes(criteria.repeated()));
        paper.fact("Taken by itself in this borough", yes(criteria.automatic()));
        fields(paper, referral, Field.REASON, Field.LAST_NUMBER);
    }

    /** The fields from one to another, both included. */
    private static void fields(PlainPaper paper, MaracReferral referral, Field from, Field to) {
        for (Field field : Field.values()) {
            if (field.compareTo(from) >= 0 && field.compareTo(to) <= 0 && !AFTER.contains(field)) {
                paper.fact(field.label(), referral.said(field));
            }
        }
    }

    private static String counted(Integer number, String what) {
        return number == null ? "" : ", " + number + " " + what;
    }

    private static String yes(boolean holds) {
        return holds ? "Yes" : "No";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
