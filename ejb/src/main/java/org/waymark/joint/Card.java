package org.waymark.joint;

import java.time.Instant;
import java.util.List;

/**
 * The minimum safety card: all that one service sees of another without consent for more.
 *
 * @param worker name of who works with the person there; null while nobody does
 * @param phone their number at work; null when they gave none
 * @param risk code of the level of risk
 * @param next when something is due there next, and not what; null once the case is closed
 * @param times when the person can be reached
 * @param forbidden nobody may make contact
 * @param onlyPlainYes only what is marked safe may be used
 * @param rules how each way to reach them may be used, without the number or address
 */
public record Card(
        String service,
        String worker,
        String phone,
        String risk,
        Instant next,
        String times,
        boolean forbidden,
        boolean onlyPlainYes,
        List<String> rules) {}
