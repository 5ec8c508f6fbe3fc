package org.waymark.it;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Requests for material of the tests' own cases, over HTTP as the pages send them. */
final class MaterialDesk {

    private MaterialDesk() {}

    /** A case with two notes of these texts, the second a year old; its reference. */
    static String caseWithNotes(String crime, String text, String old) {
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        note(reference, text, "UTC_TIMESTAMP(6)");
        note(reference, old, "'2025-01-05 09:00'");
        return reference;
    }

    private static void note(String reference, String text, String at) {
        RightsMatrix.change(
                "INSERT INTO note (id, case_id, at, account_id, kind, text) SELECT"
                        + " c.id + 1 + (SELECT COUNT(*) FROM note n WHERE n.case_id = c.id), c.id, "
                        + at
                        + ", c.worker_id, 'FACTUAL', ? FROM support_case c WHERE c.reference = ?",
                text,
                reference);
    }

    /** A request of the police, with or without its scope; its reference. */
    static String recorded(Visitor manager, String caseReference, String ref, boolean scoped) {
        Map<String, String> asked = new HashMap<>();
        asked.put("caseReference", caseReference);
        asked.putAll(asked(ref, scoped));
        CaseDesk.saved(
                CaseDesk.submit(manager, "/privacy/material-new", "recording", "record", asked));
        return RightsMatrix.text(
                "SELECT reference FROM material_request WHERE authority_ref = ?", ref);
    }

    static Map<String, String> asked(String ref, boolean scoped) {
        Map<String, String> asked = new HashMap<>();
        asked.put("basis", "POLICE");
        asked.put("requester", "DC Murray");
        asked.put("authority", "Metropolitan Police Service");
        asked.put("authorityRef", ref);
        asked.put("reason", scoped ? "To decide about charging" : "");
        asked.put("enquiry", scoped ? "What was said first" : "");
        if (scoped) {
            asked.put("scopeFrom", "1/1/2026");
            asked.put("scopeTo", "31/12/2027");
            asked.put("kinds", "NOTES");
        }
        return asked;
    }

    static HttpResponse<String> weigh(Visitor manager, String request, String... more) {
        Map<String, String> weighed = new HashMap<>();
        weighed.put("relevant", "on");
        weighed.put("proportionate", "on");
        weighed.put("testWhy", "It is the first account");
        weighed.put("notice", "SEEN");
        weighed.put("noticeOn", "5/1/2026");
        weighed.put("victimView", "AGREES");
        for (int i = 0; i < more.length; i += 2) {
            weighed.put(more[i], more[i + 1]);
        }
        return CaseDesk.submit(manager, page(request), "weighing", "weigh", weighed);
    }

    static HttpResponse<String> step(
            Visitor visitor, String request, String form, String button, String... fields) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return CaseDesk.submit(visitor, page(request), form, button, values);
    }

    static HttpResponse<String> give(
            Visitor manager, String request, String item, String words, String said) {
        Map<String, String> values = new HashMap<>();
        values.put("words", words);
        if (said != null) {
            values.put("authorSaid", said);
        }
        return CaseDesk.submit(manager, itemPage(request, item), "giving", "give", values);
    }

    static String page(String request) {
        return "/privacy/material-request?m=" + request;
    }

    static String itemPage(String request, String item) {
        return "/privacy/material-item?m=" + request + "&i=" + item;
    }

    static String state(String request) {
        return RightsMatrix.text("SELECT state FROM material_request WHERE reference = ?", request);
    }

    /** The one record of a request of a kind. */
    static String item(String request, String kind) {
        return RightsMatrix.text(
                "SELECT i.id FROM material_item i JOIN material_request m ON m.id = i.request_id WHERE"
                        + " m.reference = ? AND i.kind = ?",
                request,
                kind);
    }
}
