package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** An intake worker's decisions, made through the forms of the triage page as a browser does. */
final class TriageDesk {

    private TriageDesk() {}

    static HttpResponse<String> open(Visitor visitor, String reference) {
        return visitor.get("/referral/triage?r=" + reference);
    }

    static void accept(Visitor intake, String reference) {
        saved(decide(intake, reference, "accepting", "accept", Map.of("teamId", "")));
    }

    static HttpResponse<String> decide(
            Visitor intake,
            String reference,
            String form,
            String button,
            Map<String, String> values) {
        return act(intake, "/referral/triage?r=" + reference, form, button, values);
    }

    static HttpResponse<String> act(
            Visitor visitor, String path, String form, String button, Map<String, String> values) {
        Map<String, String> fields = Visitor.fields(visitor.get(path), form);
        fields.put(form, form);
        fields.putAll(values);
        fields.put(button, button);
        return visitor.post(path, fields);
    }

    static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    static String reference(String crime) {
        return RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
    }

    /** Its state and the reason for it, as {@code HELD CONSENT_MISSING}. */
    static String state(String reference) {
        return RightsMatrix.text(
                "SELECT CONCAT(state, ' ', COALESCE(reason, '-')) FROM referral WHERE reference = ?",
                reference);
    }
}
