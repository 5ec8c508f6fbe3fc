package org.waymark.web.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser says of itself, in words by which its owner recognises it: "Firefox on Windows".
 * Of what it says nothing else is kept.
 */
final class DeviceWords {

    /** In this order: later ones call themselves earlier ones too. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceWords() {}

    static String of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser == null) {
            return system == null ? "Another program" : "A browser on " + system;
        }
        return system == null ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> words, String userAgent) {
        return userAgent == null
                ? null
                : words.entrySet().stream()
                        .filter(word -> userAgent.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
