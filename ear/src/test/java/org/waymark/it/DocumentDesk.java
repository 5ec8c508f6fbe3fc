package org.waymark.it;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Documents of cases of the tests' own, over HTTP as the page sends them. */
final class DocumentDesk {

    private DocumentDesk() {}

    static String page(String reference) {
        return "/casework/documents?c=" + reference;
    }

    static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    static HttpResponse<String> add(
            Visitor visitor, String reference, String name, byte[] file, boolean therapeutic) {
        Map<String, String> form = form(visitor, page(reference), "adding", "add");
        if (therapeutic) {
            form.put("therapeutic", "on");
        }
        return visitor.upload(page(reference), form, "file", name, file);
    }

    /** Adds a PDF that has these words in it; the number of the document. */
    static String added(Visitor visitor, String reference, String words, boolean therapeutic) {
        CaseDesk.saved(add(visitor, reference, words + ".pdf", pdf(words), therapeutic));
        return newest(reference);
    }

    static HttpResponse<String> renew(
            Visitor visitor, String reference, String document, byte[] file, String why) {
        String path = page(reference) + "&d=" + document;
        Map<String, String> form = form(visitor, path, "renewing", "renew");
        form.put("why", why);
        return visitor.upload(path, form, "newer", "newer.pdf", file);
    }

    static HttpResponse<String> remove(
            Visitor visitor, String reference, String document, String why) {
        return CaseDesk.submit(
                visitor,
                page(reference) + "&d=" + document,
                "removing",
                "remove",
                Map.of("removeWhy", why));
    }

    static HttpResponse<byte[]> file(
            Visitor visitor, String reference, String document, int version) {
        return visitor.file(
                "/casework/document?c=" + reference + "&d=" + document + "&v=" + version);
    }

    static String newest(String reference) {
        return RightsMatrix.text(
                "SELECT d.id FROM case_document d JOIN support_case c ON c.id = d.case_id WHERE"
                        + " c.reference = ? ORDER BY d.id DESC LIMIT 1",
                reference);
    }

    private static Map<String, String> form(
            Visitor visitor, String path, String form, String button) {
        Map<String, String> fields = new HashMap<>(Visitor.fields(visitor.get(path), form));
        fields.put(form, form);
        fields.put(button, button);
        return fields;
    }
}
