package org.waymark.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of a page as a browser would fill it in: every field with a value it may have, and every
 * button.
 *
 * @param action where it is sent to
 * @param fields names to values; a choice has its first real one, a text some words
 * @param offered names to all values that the form itself offers
 * @param buttons names of the buttons, one of which is sent
 */
record HtmlForm(
        String id,
        String action,
        Map<String, String> fields,
        Map<String, Set<String>> offered,
        List<String> buttons) {

    private static final Pattern FORM =
            Pattern.compile("<form id=\"([^\"]*)\"([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(input|button)\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>");
    private static final Pattern CHOICE =
            Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

    static List<HtmlForm> of(String page) {
        List<HtmlForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            HtmlForm made =
                    new HtmlForm(
                            form.group(1),
                            attribute(form.group(2), "action"),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new ArrayList<>());
            made.read(form.group(3));
            forms.add(made);
        }
        return forms;
    }

    /** What a browser sends when this button is pressed. */
    Map<String, String> pressed(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(id, id);
        sent.put(button, "Go");
        return sent;
    }

    private void read(String inside) {
        Matcher input = INPUT.matcher(inside);
        while (input.find()) {
            input(input.group(2));
        }
        Matcher area = AREA.matcher(inside);
        while (area.find()) {
            String name = attribute(area.group(1), "name");
            if (name != null) {
                fields.put(name, "Typed by a test");
            }
        }
        Matcher choice = CHOICE.matcher(inside);
        while (choice.find()) {
            choice(attribute(choice.group(1), "name"), choice.group(2));
        }
    }

    private void input(String tag) {
        String name = attribute(tag, "name");
        String type = attribute(tag, "type");
        String value = attribute(tag, "value");
        if (name == null) {
            return;
        }
        switch (type == null ? "text" : type) {
            case "submit" -> buttons.add(name);
            case "hidden" -> {
                fields.put(name, value == null ? "" : value);
                offer(name, value);
            }
            case "radio", "checkbox" -> {
                offer(name, value == null ? "on" : value);
                fields.putIfAbsent(name, value == null ? "on" : value);
            }
            case "date" -> fields.put(name, "2026-12-01");
            case "file", "button" -> {}
            default -> fields.put(name, value == null || value.isEmpty() ? "Typed" : value);
        }
    }

    private void choice(String name, String options) {
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            offer(name, option.group(1));
            if (!option.group(1).isEmpty()) {
                fields.putIfAbsent(name, option.group(1));
            }
        }
        fields.putIfAbsent(name, "");
    }

    private void offer(String name, String value) {
        offered.computeIfAbsent(name, any -> new TreeSet<>()).add(value == null ? "" : value);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }
}
