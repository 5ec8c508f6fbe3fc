package org.waymark.it;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Telling what happened on the public pages, over HTTP as they send it. */
final class TellDesk {

    private TellDesk() {}

    /** Sends one page; gives its answer. */
    static HttpResponse<String> page(Visitor visitor, String page, String... typed) {
        return button(visitor, page, "next", typed);
    }

    static HttpResponse<String> button(
            Visitor visitor, String page, String button, String... typed) {
        String path = "/tell/" + page;
        Map<String, String> form = new HashMap<>(Visitor.fields(visitor.get(path), "telling"));
        for (int i = 0; i < typed.length; i += 2) {
            form.put(typed[i], typed[i + 1]);
        }
        form.put(button, button);
        return visitor.post(path, form);
    }

    /** Everything up to support, of something that happened to the teller. */
    static void begun(Visitor visitor, String who, String words) {
        begun(visitor, who, words, "YES");
    }

    /**
     * @param before has it happened before?
     */
    static void begun(Visitor visitor, String who, String words, String before) {
        went(page(visitor, "who", "who", who));
        went(page(visitor, "what", "what", words));
        went(page(visitor, "when", "day", "20/11/2026", "time", "In the evening"));
        went(page(visitor, "where", "place", "On a bus", "borough", "E09000022"));
        went(page(visitor, "why", "strands", "RACE", "substrands", "ANTI_BLACK"));
        went(page(visitor, "before", "before", before));
        went(page(visitor, "afraid", "afraid", "NO"));
    }

    /** Sends it; the reference, as it is stored. */
    static String sent(Visitor visitor) {
        HttpResponse<String> answer = visitor.submit("/tell/check", "sending", "send", "send");
        String to = answer.headers().firstValue("Location").orElse(answer.body());
        if (!to.contains("/tell/sent?")) {
            throw new AssertionError("was not sent: " + to);
        }
        return to.replaceFirst(".*[?&]ref=", "").replaceFirst("&.*", "").replace("-", "");
    }

    /**
     * What is asked after what happened: whether support is wanted, what the police are told, and
     * how whom it happened to is reached. Nobody says who tells it.
     *
     * @param more further names and values of the page about contact
     * @return the reference, as it is stored
     */
    static String answered(
            Visitor visitor, String support, String police, String surname, String... more) {
        contacted(visitor, support, police, surname, more);
        return sent(visitor);
    }

    /** The same without sending it. */
    static void contacted(
            Visitor visitor, String support, String police, String surname, String... more) {
        went(page(visitor, "support", "support", support));
        went(page(visitor, "police", "police", police));
        Map<String, String> contact = new LinkedHashMap<>();
        contact.put("contact", "YES");
        contact.put("surname", surname);
        contact.put("phone", "07700900456");
        contact.put("postcode", "N12 8AA");
        contact.put("safe", "CALL");
        for (int i = 0; i < more.length; i += 2) {
            contact.put(more[i], more[i + 1]);
        }
        went(
                page(
                        visitor,
                        "contact",
                        contact.entrySet().stream()
                                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                                .toArray(String[]::new)));
    }

    static void went(HttpResponse<String> answer) {
        CaseDesk.saved(answer);
    }
}
