package org.waymark.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.Reference;

/**
 * The forms whose drafts are kept, by how their keys begin, and the right without which nobody
 * keeps or reads one: the right of the page the form is on. A page with a new {@code data-draft}
 * needs a line here.
 */
public final class DraftForms {

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        ofRecord(
                Right.CASE_WORK,
                "advocacy",
                "after",
                "attempt",
                "chance",
                "changed",
                "close",
                "confirming",
                "correct",
                "dangerconfirm",
                "dangerend",
                "disclosure",
                "duty",
                "hearing",
                "holding",
                "hospital",
                "interpreter",
                "justice",
                "known",
                "measure",
                "mistake",
                "needs",
                "note",
                "outcomes",
                "pause",
                "peer",
                "plan",
                "professional",
                "proletter",
                "recount",
                "remeasure",
                "reopen",
                "reviewing",
                "rights",
                "risk",
                "task",
                "told",
                "unasked",
                "urgency",
                "young",
                "sealed:action",
                "sealed:amend",
                "sealed:answered",
                "sealed:breach",
                "sealed:child",
                "sealed:equality",
                "sealed:home",
                "sealed:homeanswer",
                "sealed:incident",
                "sealed:information",
                "sealed:likely",
                "sealed:marac",
                "sealed:order",
                "sealed:plan",
                "sealed:policetold",
                "sealed:safeguarding",
                "sealed:strike",
                "sealed:thirdparty",
                "sealed:vary");
        ofRecord(Right.CASE_MANAGE, "fileaudit");
        ofRecord(Right.SEALED_NOTES, "sealed");
        ofNoRecord(Right.REFERRAL_SEND, "refer");
        ofNoRecord(Right.CASE_WORK, "advice", "supervision");
        ofNoRecord(Right.REFERRAL_TRIAGE, "contactover", "reportkept");
        ofNoRecord(Right.CALL_TAKE, "call");
        ofNoRecord(Right.CASE_MANAGE, "list");
        ofNoRecord(Right.RIGHTS_WORK, "asked");
        ofNoRecord(Right.AGREEMENT_EDIT, "agreement");
        ofNoRecord(Right.CONTRACT_EDIT, "grant");
        ofNoRecord(Right.SIGNED_IN, "breach", "return");
        ofNoRecord(Right.MARAC_LIST, "sealed:outside", "sealed:brought", "sealed:owed");
    }

    private DraftForms() {}

    /**
     * @param ofRecord is the draft about a record, whose reference its key names? Then it is for
     *     whoever may open that, and goes with it. Another goes with the right
     */
    record Form(Right right, boolean ofRecord) {}

    /** For a form of a case or a referral: its key names the reference. */
    private static void ofRecord(Right right, String... forms) {
        List.of(forms).forEach(form -> FORMS.put(form, new Form(right, true)));
    }

    /** For a form about somebody who has no record yet, or about none. */
    private static void ofNoRecord(Right right, String... forms) {
        List.of(forms).forEach(form -> FORMS.put(form, new Form(right, false)));
    }

    /** Is there a form with this key? */
    public static boolean isKnown(String key) {
        return of(key).isPresent();
    }

    /** The form that has this key; empty when there is none such. */
    static Optional<Form> of(String key) {
        return Optional.ofNullable(FORMS.get(name(key)))
                .filter(form -> !form.ofRecord() || namesRecord(key));
    }

    /**
     * How the keys begin of drafts that hang on no record and need one of other rights than these.
     */
    static List<String> without(Set<Right> held) {
        return FORMS.entrySet().stream()
                .filter(form -> !form.getValue().ofRecord())
                .filter(form -> !held.contains(form.getValue().right()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean namesRecord(String key) {
        return List.of(key.split(":")).stream().anyMatch(part -> Reference.parse(part).isPresent());
    }

    /** {@code note:K7M2…} is a note; {@code sealed:child-3:K7M2…} a sealed child. */
    private static String name(String key) {
        boolean sealed = key.startsWith(DraftSeal.KEY);
        String first = (sealed ? key.substring(DraftSeal.KEY.length()) : key).split(":", -1)[0];
        if (sealed && Reference.parse(first).isPresent()) {
            return "sealed";
        }
        return (sealed ? DraftSeal.KEY : "") + first.split("-", -1)[0];
    }
}
