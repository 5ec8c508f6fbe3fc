package org.waymark.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a list can be filtered: its links to itself, and its forms that are sent as addresses.
 */
final class ListTerms {

    /** Where a page begins, and what stays as it is: filters nothing. */
    private static final Set<String> PLACES = Set.of("after", "before", "to", "jakarta");

    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern CHOICE =
            Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION =
            Pattern.compile("<option value=\"([^\"]+)\"[^>]*>([^<]*)<");
    private static final Pattern LINK =
            Pattern.compile(
                    "<a\\b[^>]*href=\"([^\"?]*)\\?([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private ListTerms() {}

    /**
     * @param label what the page calls it
     */
    record Term(String name, String value, String label) {}

    /**
     * One term for each parameter, the first that the page offers. What the address has already is
     * no filter of the list.
     */
    static List<Term> of(String body, String path) {
        String page = path.replaceFirst("\\?.*", "");
        Map<String, Term> terms = new LinkedHashMap<>();
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            if (link.group(1).endsWith(page)) {
                for (String pair :
                        link.group(2).replace("&amp;", "&").replaceFirst("#.*", "").split("&")) {
                    String[] parts = pair.split("=", 2);
                    if (parts.length == 2
                            && !parts[1].isEmpty()
                            && !path.contains(parts[0] + "=")) {
                        add(terms, new Term(parts[0], parts[1], text(link.group(3))));
                    }
                }
            }
        }
        Matcher form = FORM.matcher(body);
        while (form.find()) {
            String action = attribute(form.group(1), "action");
            if (form.group(1).toLowerCase().contains("method=\"get\"")
                    && (action == null || action.endsWith(page))) {
                fields(form.group(2), terms);
            }
        }
        return new ArrayList<>(terms.values());
    }

    private static void fields(String form, Map<String, Term> terms) {
        Matcher choice = CHOICE.matcher(form);
        while (choice.find()) {
            Matcher option = OPTION.matcher(choice.group(2));
            String name = attribute(choice.group(1), "name");
            if (name != null && option.find()) {
                add(terms, new Term(name, option.group(1), text(option.group(2))));
            }
        }
        Matcher typed = TYPED.matcher(form);
        while (typed.find()) {
            String name = attribute(typed.group(1), "name");
            String type = attribute(typed.group(1), "type");
            if (name == null || type != null && type.matches("hidden|submit|button")) {
                continue;
            }
            String value = attribute(typed.group(1), "value");
            boolean ticked = type != null && type.matches("checkbox|radio");
            String sent = ticked ? value == null ? "on" : value : "5/1/2026";
            add(terms, new Term(name, sent, ticked ? name : sent));
        }
    }

    private static void add(Map<String, Term> terms, Term term) {
        if (!PLACES.contains(term.name())) {
            terms.putIfAbsent(term.name(), term);
        }
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }
}
