package org.waymark.it;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Filling in measures over HTTP, as the page sends them. */
final class MeasureDesk {

    private MeasureDesk() {}

    /** Answers to the first items of an instrument, each in a field of this kind. */
    static Map<String, String> answers(String kind, int... values) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            form.put("items:" + i + ":" + kind, Integer.toString(values[i]));
        }
        return form;
    }

    /** A checklist of 24 with a no everywhere and a yes at these numbers, judged as standard. */
    static Map<String, String> dash(int... yeses) {
        Map<String, String> form = answers("yesno", new int[24]);
        for (int yes : yeses) {
            form.put("items:" + (yes - 1) + ":yesno", "1");
        }
        form.put("judgement", "STANDARD");
        form.put("reason", "He has moved abroad");
        return form;
    }

    /** Begins an instrument and signs it, or saves it to go on later. */
    static HttpResponse<String> ask(
            Visitor worker,
            String reference,
            String code,
            String button,
            Map<String, String> form) {
        return fill(worker, "/casework/measuring?c=" + reference + "&i=" + code, button, form);
    }

    static HttpResponse<String> fill(
            Visitor worker, String path, String button, Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("point", "ENTRY");
        all.putAll(form);
        return CaseDesk.submit(worker, path, "measuring", button, all);
    }

    /** The id of the newest measure of a case. */
    static String newest(String reference) {
        return RightsMatrix.text(
                "SELECT MAX(m.id) FROM measure m JOIN support_case c ON c.id = m.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    /** One column of the newest measure of a case. */
    static String stored(String reference, String column) {
        return RightsMatrix.text(
                "SELECT COALESCE(CAST(m."
                        + column
                        + " AS CHAR), '-') FROM measure m JOIN support_case c ON c.id = m.case_id"
                        + " WHERE c.reference = ? ORDER BY m.id DESC LIMIT 1",
                reference);
    }
}
