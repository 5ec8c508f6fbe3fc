package org.waymark.privacy.breach;

/**
 * Who is told, and why or why not.
 *
 * @param tellIco null when nobody has decided yet
 * @param tellPeople null when nobody has decided yet
 */
public record Decided(Boolean tellIco, String icoWhy, Boolean tellPeople, String peopleWhy) {}
