package org.waymark.privacy.breach;

/**
 * How bad it is.
 *
 * @param people how many; null when nobody knows yet
 * @param estimated is that number an estimate?
 * @param who which groups of people: people supported, children, colleagues
 * @param data which kinds of data
 * @param consequences what is likely to come of it for them
 * @param measures what was done and will be done
 */
public record Assessed(
        Integer people,
        boolean estimated,
        String who,
        String data,
        String consequences,
        BreachRisk risk,
        String measures) {}
